import { appAddress } from '../../routing/route.ts';
import { useLocation } from '../../routing/useLocation.ts';
import { AppDevices } from './AppDevices.tsx';
import { AppUsers } from './AppUsers.tsx';

/** The devices of an app, or its users; which of them stands in the address. */
export function AppLists({ id }: { readonly id: string }) {
  const { search } = useLocation();
  const isUsers = search.get('view') === 'users';
  return (
    <section className="card" aria-label={isUsers ? 'Users' : 'Devices'}>
      <nav className="views" aria-label="Lists">
        <a href={appAddress(id)} aria-current={isUsers ? undefined : 'true'}>
          Devices
        </a>
        <a href={`${appAddress(id)}?view=users`} aria-current={isUsers ? 'true' : undefined}>
          Users
        </a>
      </nav>
      {isUsers ? <AppUsers id={id} /> : <AppDevices id={id} />}
    </section>
  );
}
