/** Given and family names of one tongue, in Latin letters. A family name may have two words joined by `+`. */
export interface NamePool {
  readonly tongue: string;
  readonly weight: number;
  readonly given: string;
  readonly family: string;
  /** Some use two family names. */
  readonly twoFamilies?: boolean;
}

export const LATIN_NAMES: readonly NamePool[] = [
  {
    tongue: 'english',
    weight: 20,
    given:
      'Mara Callum Ada Theo Imogen Rory Beth Jonah Tamsin Felix Hazel Miles Orla Ewan Nell Jasper Wren Silas Thea Owen Piper Gareth Lottie Angus Ivy Reuben Maeve Dylan Cora Hugh Rosa Leon Edie Marcus Fern Toby Saoirse Declan Greta Amos',
    family:
      'Drysdale Oakfield Marlowe Penhale Thackery Whitlock Ashdown Fenwick Calder Hartwell Brannigan Locke Pemberton Sorrell Tolliver Winslow Yarrow Kettering Lindqvist Haverford Prescott Ravensdale Stroud Tremaine Underhill Vance Wetherby Alden Birch Colquhoun Dunmore Eastwick Farrow Gilchrist Hollins Inglis Jessop Kinnear Larkham Mercer',
  },
  {
    tongue: 'german',
    weight: 8,
    given:
      'Lena Jonas Katharina Matthias Anneke Florian Jördis Sebastian Hanna Lukas Miriam Björn Franziska Tilman Greta Moritz Svenja Konrad Wiebke Jürgen Clara Benedikt Heike Rüdiger Marlene Sönke',
    family:
      'Brandtner Hohenfels Krüger Weißmann Lindenau Osterkamp Rautenberg Steinbach Vogelsang Wiesner Möllering Falkenhain Grünewald Kessler Landgraf Pfister Reuter Schönbeck Thalmann Uhland Winterfeld Zöllner Ackermann Bergfeld Dreyer Eichhorn',
  },
  {
    tongue: 'french',
    weight: 6,
    given:
      'Éloïse Mathieu Camille Rémi Solène Baptiste Anaïs Thibault Margaux Loïc Clémence Étienne Inès Gaspard Maëlle Sylvain Capucine Yann Océane Aurélien',
    family:
      'Delacourt Montreuil Bellerose Chastain Dufresne Fontanel Garnier Lacombe Marchand Perrault Roussel Sauveterre Tessier Vasseur Beaumont Clairvaux Lemoine Moreau Picard Rivière',
  },
  {
    tongue: 'spanish',
    weight: 8,
    twoFamilies: true,
    given:
      'Lucía Mateo Inés Álvaro Ximena Joaquín Valeria Andrés Noemí Ramiro Itziar Gonzalo Paloma Iker Marisol Emiliano Rocío Santiago Elvira Nicolás Belén Tomás',
    family:
      'Álvarez Pinto Ibáñez Carrasco Montero Olmedo Quiroga Saldaña Vergara Zamorano Arriaga Beltrán Cisneros Durán Escobedo Figueroa Granados Herrera Larrañaga Muñoz Navarro Ortega Peñalver',
  },
  {
    tongue: 'portuguese',
    weight: 6,
    twoFamilies: true,
    given:
      'Beatriz Thiago Inês Caetano Luísa Rafael Marília João Tatiana Duarte Fernanda Gustavo Conceição Henrique Lívia Vasco Joana Renato Açucena Miguel',
    family:
      'Carvalhal Figueira Mourão Novais Pimentel Queirós Rebelo Seixas Tavares Vilela Amaral Brandão Coutinho Esteves Guimarães Lobato Magalhães Noronha Paiva Sampaio',
  },
  {
    tongue: 'italian',
    weight: 4,
    given:
      'Chiara Lorenzo Ginevra Matteo Serena Davide Ludovica Niccolò Ilaria Emanuele Benedetta Corrado Alessia Tommaso',
    family:
      'Bellandi Carraro Donatelli Fabbri Grimaldi Lunardi Marchetti Orsini Pellegrini Rinaldi Santoro Trevisan Valenti Zanella',
  },
  {
    tongue: 'nordic',
    weight: 6,
    given:
      'Astrid Søren Ingrid Håkon Linnéa Mikkel Sigrún Jussi Freja Anders Ragnhild Eero Signe Torbjørn Aino Lars Þóra Kasper Maja Ville',
    family:
      'Lindgaard Halvorsen Ekström Rasmussen Sjöberg Nyström Korhonen Dahlberg Bergström Mäkinen Vestergaard Åkesson Holmqvist Thorsen Nygård Laaksonen Ødegård Stenberg Kvist Lundgren',
  },
  {
    tongue: 'dutch',
    weight: 4,
    given: 'Fleur Joris Sanne Bram Marijke Sjoerd Lotte Ruben Anouk Thijs Femke Wouter Hanneke Daan',
    family:
      'van+der+Meer de+Graaf Hoekstra Verbruggen van+Rijswijk Kuipers Dijkgraaf van+Oorschot Zijlstra Brouwers ter+Horst Vermeulen Postma Claessens',
  },
  {
    tongue: 'polish',
    weight: 4,
    given:
      'Zofia Kacper Agnieszka Michał Małgorzata Wojciech Kinga Bartosz Justyna Łukasz Hanna Szymon Oliwia Grzegorz',
    family: 'Mazurek Wójcik Piątek Gołąb Sobczak Wrona Kubiak Zając Bielak Kruk Szczepaniak Łapiński Wilk Żurek',
  },
  {
    tongue: 'turkish',
    weight: 3,
    given: 'Elif Emre Zeynep Barış Defne Kerem Ayşegül Çağlar Nilüfer Onur Selin Tarık',
    family: 'Karadağ Yıldırım Özkan Şahinler Demirtaş Güneş Aksoy Çelikel Toprak Uysal Bozkurt Ergin',
  },
  {
    tongue: 'indian',
    weight: 8,
    given:
      'Ananya Vikram Priyanka Arjun Meera Rohan Kavitha Siddharth Lakshmi Nikhil Deepa Farhan Ishita Karthik Nandini Rahul Sunita Aditya Zoya Harpreet Gauri Imran',
    family:
      'Raghunathan Chatterjee Deshpande Iyengar Kulkarni Mehrotra Nambiar Pillai Qureshi Ranganathan Sengupta Thiagarajan Upadhyay Venkatesan Bhattacharya Dhillon Gokhale Joshipura Kapadia Lobo Malhotra',
  },
  {
    tongue: 'vietnamese',
    weight: 3,
    given: 'Bảo Linh Minh Thảo Quân Ngọc Khánh Hương Dũng Mai Phúc Trang',
    family: 'Nguyễn Trần Phạm Hoàng Vũ Đặng Bùi Đỗ Hồ Lý',
  },
  {
    tongue: 'yoruba and igbo',
    weight: 4,
    given:
      'Adaeze Tunde Chinelo Femi Ngozi Kelechi Folake Obinna Yewande Emeka Simisola Uche Temitope Ifeoma Babatunde Amara',
    family:
      'Adeyemi-Clarke Okonkwo Balogun Nwosu Adebayo Eze Ogunleye Chukwu Afolabi Obi Akinwande Onyekachi Oladipo Uzor Bamidele Nnaji',
  },
  {
    tongue: 'kenyan',
    weight: 2,
    given: 'Wanjiru Kamau Achieng Otieno Nyambura Kiprono Akinyi Mwangi Cherono Baraka',
    family: 'Mwende Odhiambo Kariuki Njoroge Wekesa Kiptoo Waweru Atieno Mutiso Ndungu',
  },
  {
    tongue: 'indonesian',
    weight: 2,
    given: 'Dewi Bayu Sari Wira Ratna Agus Putri Hendra Ayu Rizky',
    family: 'Kusumawardani Santosa Wibowo Hartono Prasetya Nugroho Lestari Siregar Maharani Halim',
  },
  {
    tongue: 'filipino',
    weight: 2,
    given: 'Maricel Jun Althea Rodel Ligaya Paolo Corazon Nilo Tala Andoy',
    family: 'Dimaculangan Macaraeg Salonga Bautista Villanueva Panganiban Ocampo Magsino Dela+Rosa Catapang',
  },
];
