import { Route, Switch } from 'wouter';
import type { ImportId, PersonId } from '../../shared/model/ids.ts';
import { ImportScreen } from '../features/imports/import-screen.tsx';
import { OnboardingScreen } from '../features/onboarding/onboarding-screen.tsx';
import { PeopleScreen } from '../features/people/people-screen.tsx';
import { PersonPage } from '../features/person/person-page.tsx';
import { SettingsScreen } from '../features/settings/settings-screen.tsx';
import { TodayPage } from '../features/today/today-page.tsx';
import { Start } from './start.tsx';

/** Which screen an address shows. */
export function Routes() {
  return (
    <Switch>
      <Route path="/today" component={TodayPage} />
      <Route path="/person/:id">{({ id }) => <PersonPage key={id} id={Number(id) as PersonId} />}</Route>
      <Route path="/people" component={PeopleScreen} />
      <Route path="/import">
        <ImportScreen />
      </Route>
      <Route path="/import/:id">{({ id }) => <ImportScreen reportId={Number(id) as ImportId} />}</Route>
      <Route path="/settings" component={SettingsScreen} />
      <Route path="/welcome" component={OnboardingScreen} />
      <Route>
        <Start />
      </Route>
    </Switch>
  );
}
