import type { AboutApp } from '../../../shared/contract/app.ts';

/** The privacy statement in plain words, and the versions at work. */
export function AboutSection({ about }: { readonly about: AboutApp }) {
  return (
    <section className="settings-section" aria-labelledby="settings-about">
      <h2 id="settings-about">About Kith</h2>
      <div className="settings-prose">
        <p>
          Nothing leaves this computer. Kith has no account, no server and no tracking, and it never uses the network:
          every request is refused, even by the window you are looking at.
        </p>
        <p>
          Everything is in the one file named above: what your archives say, and what you type. It is not encrypted, so
          whoever can open your files can read it, as with any document of yours.
        </p>
        <p>
          Kith writes to no one. It shows you a text to edit and copy; you send it yourself, or not. A link to someone’s
          profile opens in your own browser, which then talks to that network as it always does.
        </p>
        <p>The log beside the notebook holds counts, never names, notes, messages or the places of your files.</p>
      </div>
      <dl className="settings-versions selectable">
        <dt>Kith</dt>
        <dd>{about.version}</dd>
        <dt>Electron</dt>
        <dd>{about.electron}</dd>
        <dt>SQLite</dt>
        <dd>{about.sqlite}</dd>
      </dl>
    </section>
  );
}
