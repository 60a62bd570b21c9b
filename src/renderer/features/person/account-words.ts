import type { Account } from '../../../shared/model/person.ts';

/** What ties you to an account, in two words: "since 2017", "follows you". */
export function accountCaption(account: Account): string {
  if (account.blocked) return 'blocked';
  if (account.muted) return 'muted';
  if (account.connectedOn) return `since ${account.connectedOn.slice(0, 4)}`;
  if (account.followsYou && account.youFollow) return 'follow each other';
  if (account.followsYou) return 'follows you';
  return account.youFollow ? 'you follow' : '';
}
