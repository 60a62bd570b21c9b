import { Redirect, Route, Switch } from 'wouter';
import type { PersonId } from '../../shared/model/ids.ts';
import { PersonPage } from '../features/person/person-page.tsx';
import { TodayPage } from '../features/today/today-page.tsx';

/** Which screen an address shows. */
export function Routes() {
  return (
    <Switch>
      <Route path="/today" component={TodayPage} />
      <Route path="/person/:id">{({ id }) => <PersonPage key={id} id={Number(id) as PersonId} />}</Route>
      <Route>
        <Redirect to="/today" replace />
      </Route>
    </Switch>
  );
}
