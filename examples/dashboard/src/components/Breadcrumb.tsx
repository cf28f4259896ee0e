import { overviewAddress } from '../routing/route.ts';

interface Props {
  /** The pages above this one, below the list of apps: their names and addresses. */
  readonly above?: readonly { readonly name: string; readonly address: string }[];
}

export const Breadcrumb = ({ above = [] }: Props) => (
  <nav className="breadcrumb" aria-label="Breadcrumb">
    <ol>
      {[{ name: 'Apps', address: overviewAddress }, ...above].map(({ name, address }) => (
        <li key={address}>
          <a href={address}>{name}</a>
        </li>
      ))}
    </ol>
  </nav>
);
