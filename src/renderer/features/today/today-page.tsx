import { PageHeader } from '../../ui/page.tsx';

/** The hand of the day. */
export function TodayPage() {
  return <PageHeader title="Today" />;
}
