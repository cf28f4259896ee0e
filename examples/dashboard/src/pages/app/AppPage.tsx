export default function AppPage({ id }: { readonly id: string }) {
  return <h1>{id}</h1>;
}
