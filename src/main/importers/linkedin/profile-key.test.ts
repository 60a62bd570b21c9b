import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { profileRef } from './profile-key.ts';

describe('profileRef', () => {
  test.each([
    'https://www.linkedin.com/in/jos%C3%A9-alvarez',
    'https://www.linkedin.com/in/jos%c3%a9-alvarez/',
    'http://linkedin.com/in/José-Alvarez',
    'https://de.linkedin.com/in/jose%CC%81-alvarez/de-de?trk=x#top',
    'www.linkedin.com/in/jos%C3%A9-alvarez',
    'LINKEDIN.COM/IN/JOSÉ-ALVAREZ',
    ' https://m.linkedin.com/in/josé-alvarez/en ',
  ])('%s', (address) => {
    expect(profileRef(address)).toEqual({
      source: 'linkedin',
      key: 'linkedin:in/josé-alvarez',
      handle: 'josé-alvarez',
      url: 'https://www.linkedin.com/in/jos%C3%A9-alvarez',
    });
  });

  test.each([
    ['https://www.linkedin.com/in/%E7%8E%8B-%F0%9F%8C%B1', 'linkedin:in/王-🌱'],
    ['https://www.linkedin.com/in/100%-sure', 'linkedin:in/100%-sure'],
    ['https://www.linkedin.com/in/%ff-raw', 'linkedin:in/%ff-raw'],
    ['http://www.linkedin.com/pub/mira-oakfield/1/2b/3c4', 'linkedin:url/pub/mira-oakfield/1/2b/3c4'],
    ['https://www.linkedin.com/profile/view?id=123&trk=nav', 'linkedin:url/profile/view?id=123'],
    ['urn:li:member:1000002', 'linkedin:urn/1000002'],
  ])('%s', (address, key) => {
    expect(profileRef(address)?.key).toBe(key);
  });

  test.each([
    '',
    'https://www.linkedin.com/in/',
    'https://www.linkedin.com/company/example',
    'https://www.linkedin.com/',
    'https://example.com/in/mira',
    'https://notlinkedin.com/in/mira',
    'mira',
    'javascript:alert(1)//linkedin.com/in/x',
  ])('no profile: %j', (address) => {
    expect(profileRef(address)).toBeNull();
  });

  test('normalising twice changes nothing, and the address leads back to the key', () => {
    const slug = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(slug, (text) => {
        const once = profileRef(`https://www.linkedin.com/in/${encodeURIComponent(text)}`);
        if (once === null) return;
        expect(profileRef(once.url ?? '')).toEqual(once);
        expect(profileRef(`${once.url}/en?x=1`.toUpperCase().replace('HTTPS', 'https'))?.key.toLowerCase()).toBe(
          once.key,
        );
      }),
      { numRuns: 500 },
    );
  });
});
