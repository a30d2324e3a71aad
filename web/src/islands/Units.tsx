import { mayImportAt } from '@bang-vang/shared/domain/access/may.ts';
import { useState } from 'react';
import { AsOfFields } from '../components/units/AsOfFields.tsx';
import { Clusters, CLUSTERS_PART } from '../components/units/clusters/Clusters.tsx';
import { FoundUnits } from '../components/units/FoundUnits.tsx';
import { UnitPage } from '../components/units/UnitPage.tsx';
import { TreeThen } from '../components/units/TreeOf.tsx';
import type { TreeMemory } from '../components/units/UnitTree.tsx';
import { Button, LinkButton } from '../components/working/Button.tsx';
import { Field } from '../components/working/Field.tsx';
import { Head } from '../components/working/Head.tsx';
import { Screen } from '../components/working/Screen.tsx';
import { CLUSTERS } from '../copy/clusters.vi.ts';
import { UNITS } from '../copy/units.vi.ts';
import { ADDRESSES } from '../lib/addresses.ts';
import { unitsAddress, useUnitsPlace } from '../lib/units/address.ts';
import { partLink } from '../lib/use-param.ts';
import { useWorkplace } from '../lib/workplace.ts';

/** The tree of the reader's unit on a day, and one unit of it (`?don-vi=CS001&ngay=2025-06-01`). */
export const Units = () => (
  <Screen current="units">
    <TreeOrUnit />
  </Screen>
);

function TreeOrUnit() {
  const place = useUnitsPlace();
  const { unit, officer, place: standing, today } = useWorkplace();
  const [memory, remember] = useState<TreeMemory>({ open: new Set([unit.id]), active: unit.id });
  const [words, setWords] = useState('');
  if (place.unit !== undefined)
    return (
      <UnitPage key={`${place.unit} ${place.on ?? ''} ${place.known ?? ''}`} id={place.unit} place={place} />
    );
  if (place.part === CLUSTERS_PART)
    return (
      <>
        <Head title={UNITS.title} about={unit.name} />
        <div className="stack-wide">
          <Parts part={place.part} />
          <Clusters />
        </div>
      </>
    );
  return (
    <>
      <Head title={UNITS.title} about={unit.name}>
        {mayImportAt(officer, standing, today) && (
          <LinkButton href={ADDRESSES.imports}>{UNITS.lists}</LinkButton>
        )}
      </Head>
      <div className="stack-wide">
        <Parts part={place.part} />
        <p className="people-lead">{UNITS.lead}</p>
        <div className="units-bar">
          <SearchForm words={words} find={setWords} />
          <AsOfFields place={place} />
        </div>
        {words === '' ? (
          <TreeThen place={place} memory={memory} remember={remember} />
        ) : (
          <FoundUnits key={words} below={unit.id} words={words} asOf={place} />
        )}
      </div>
    </>
  );
}

const Parts = ({ part }: { readonly part: string | undefined }) => (
  <nav aria-label={UNITS.parts}>
    <ul className="tabs">
      {[
        { at: undefined, name: UNITS.tree },
        { at: CLUSTERS_PART, name: CLUSTERS.title },
      ].map(({ at, name }) => (
        <li key={name}>
          <a {...partLink(unitsAddress({ part: at }))} aria-current={part === at ? 'page' : undefined}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

function SearchForm({ words, find }: { readonly words: string; readonly find: (words: string) => void }) {
  const [typed, setTyped] = useState(words);
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        find(typed.trim());
      }}
    >
      <Field name="tim-don-vi" label={UNITS.search} hint={UNITS.searchHint}>
        {(control) => (
          <input
            {...control}
            type="search"
            autoComplete="off"
            maxLength={200}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        )}
      </Field>
      <div className="actions">
        <Button type="submit">{UNITS.find}</Button>
        {words !== '' && (
          <Button
            look="plain"
            onClick={() => {
              setTyped('');
              find('');
            }}
          >
            {UNITS.backToTree}
          </Button>
        )}
      </div>
    </form>
  );
}
