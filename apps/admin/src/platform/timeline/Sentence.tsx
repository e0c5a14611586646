import { Fragment, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { refOfField } from '../shape/refs.js';
import { isRecord } from '../shape/tidy.js';
import { Name } from '../value/Name.js';
import { dayText, instantText, isDay, isId, isInstant, numberText, plainText } from '../words/format.js';
import { useSay } from '../words/use-say.js';
import { featureOfEvent } from '../words/words.js';
import { aboutOf } from './about.js';
import { partsOf, valueAt } from './sentence-parts.js';

type Told = { readonly type: string; readonly stream: string; readonly data: { readonly [field: string]: unknown } };

type SentenceProps = {
  readonly event: Told;
  /** Without links in it. */
  readonly isPlain?: boolean;
  /** Among those of other papers, votes and meetings: it says which one it is about. */
  readonly isAmongOthers?: boolean;
};

/** An event as a plain sentence: ids as names, codes as words, days as people write them. */
export function Sentence({ event, isPlain = false, isAmongOthers = false }: SentenceProps) {
  const say = useSay();
  const feature = featureOfEvent(event.stream);
  const parts = partsOf(say.event(event.type));
  const about = isAmongOthers ? aboutOf(event.stream, parts) : null;
  return (
    <>
      {parts.map((part, place) => (
        <Fragment key={place}>
          {'text' in part ? (
            part.text
          ) : (
            <Place feature={feature} path={part.field} value={valueAt(event.data, part.field)} isPlain={isPlain} />
          )}
        </Fragment>
      ))}
      {about && (
        <>
          {' · '}
          <Name {...about} link={!isPlain} />
        </>
      )}
    </>
  );
}

type PlaceProps = { feature: string; path: string; value: unknown; isPlain: boolean };

function Place({ feature, path, value, isPlain }: PlaceProps): ReactNode {
  const say = useSay();
  const translate = useTranslate();
  const field = path.slice(path.lastIndexOf('.') + 1);
  if (value === null || value === undefined) {
    return (say.nothing(feature, field) ?? translate('ky.unknown')).toLowerCase();
  }
  if (Array.isArray(value)) {
    return value.map((item: unknown, place) => (
      <Fragment key={place}>
        {place > 0 && ', '}
        <Place feature={feature} path={path} value={item} isPlain={isPlain} />
      </Fragment>
    ));
  }
  if (typeof value === 'number') return numberText(value, say.language);
  if (typeof value === 'boolean') return translate(`ra.boolean.${value}`).toLowerCase();
  if (isRecord(value)) return isDay(value['value']) ? dayText(value['value']) : inner(value, feature, isPlain);
  if (isDay(value)) return dayText(value);
  if (isInstant(value)) return instantText(value);
  const view = isId(value) ? refOfField(feature, path) : null;
  if (view && isId(value)) return <Name view={view} id={value} link={!isPlain} />;
  return isId(value) ? `#${value.slice(-6)}` : say.value(feature, field, plainText(value));
}

// What has a name or a title is called by it; else all it says.
function inner(value: { readonly [field: string]: unknown }, feature: string, isPlain: boolean): ReactNode {
  const name = value['name'] ?? value['title'] ?? value['person'] ?? value['unit'];
  const told = name === undefined ? Object.entries(value) : [['name', name] as const];
  return told
    .filter(([, part]) => part !== null)
    .map(([field, part], place) => (
      <Fragment key={field}>
        {place > 0 && ' '}
        <Place
          feature={feature}
          path={field === 'name' && value['person'] === part ? 'person' : field}
          value={part}
          isPlain={isPlain}
        />
      </Fragment>
    ));
}
