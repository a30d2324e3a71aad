import { EarlierJobs } from '../components/imports/EarlierJobs.tsx';
import { JobPage } from '../components/imports/JobPage.tsx';
import { ExportLists } from '../components/imports/ExportLists.tsx';
import { StartImport } from '../components/imports/StartImport.tsx';
import { Head } from '../components/working/Head.tsx';
import { Section } from '../components/working/Panel.tsx';
import { Screen } from '../components/working/Screen.tsx';
import { IMPORTS } from '../copy/imports.vi.ts';
import { useParam } from '../lib/use-param.ts';
import { useWorkplace } from '../lib/workplace.ts';

/** Lists from files: a new one, those before it, or one of them (`?viec=J.…`). */
export const Imports = () => (
  <Screen current="imports">
    <ChosenImport />
  </Screen>
);

function ChosenImport() {
  const { unit } = useWorkplace();
  const job = useParam('viec');
  return (
    <>
      <Head title={IMPORTS.title} about={unit.name} />
      {job ? (
        <JobPage key={job} job={job} />
      ) : (
        <div className="stack-wide" key={unit.id}>
          <p className="people-lead">{IMPORTS.lead}</p>
          <StartImport />
          <ExportLists />
          <Section title={IMPORTS.earlier}>
            <EarlierJobs unit={unit.id} />
          </Section>
        </div>
      )}
    </>
  );
}
