/** The working screen of the signed-in person. */
export function MyWork() {
  return <h1>Việc của tôi</h1>;
}
