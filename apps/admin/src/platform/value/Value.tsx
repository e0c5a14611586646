import FileIcon from '@mui/icons-material/AttachFileOutlined';
import { Box, Chip, Link, Stack, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { Fragment, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { refOfField } from '../shape/refs.js';
import type { Field, Shape } from '../shape/shape.js';
import { isRecord } from '../shape/tidy.js';
import {
  dayText,
  holdsNothing,
  instantText,
  isDay,
  isId,
  isInstant,
  moneyText,
  numberText,
  plainText,
} from '../words/format.js';
import { useSay } from '../words/use-say.js';
import type { Say } from '../words/words.js';
import { Name } from './Name.js';
import { type RichNode, RichText } from './RichText.js';
import { Status } from './Status.js';

type ValueProps = {
  readonly feature: string;
  readonly field: string;
  readonly shape: Shape;
  readonly value: unknown;
  /** In a list: one line, nothing to click. */
  readonly brief?: boolean;
};

/** One value of a row, by the shape of its field; what is not known says so. */
export function Value({ feature, field, shape, value, brief = false }: ValueProps): ReactNode {
  const say = useSay();
  if (holdsNothing(value)) return say.nothing(feature, field) ?? <Unknown />;
  switch (shape.kind) {
    case 'text':
      return (
        <Words
          text={textOf(value, say, feature, field)}
          many={shape.lines === 'many' || plainText(value).includes('\n')}
          brief={brief}
        />
      );
    case 'number':
      return typeof value === 'number' ? numberOf(value, shape.as, say) : plainText(value);
    case 'boolean':
      return <YesNo yes={value === true} />;
    case 'choice':
      return /status$/i.test(field) ? (
        <Status feature={feature} field={field} value={plainText(value)} />
      ) : (
        say.value(feature, field, plainText(value))
      );
    case 'day':
      return dayText(plainText(value));
    case 'instant':
      return instantText(plainText(value));
    case 'ref':
      return shape.view ? (
        <Name view={shape.view} id={plainText(value)} link={!brief} beside={shape.view === `${field}s`} />
      ) : (
        <Plain value={value} brief={brief} />
      );
    case 'document':
      return brief ? '…' : <RichText node={value as RichNode} />;
    case 'file':
      return <FileLink value={value} link={!brief} />;
    case 'list':
      return <ListOf feature={feature} field={field} of={shape.of} items={value as readonly unknown[]} brief={brief} />;
    case 'group':
      if (isBounded(value)) return boundedText(value, say);
      if (isRatio(value)) return ratioText(value);
      return <GroupOf feature={feature} fields={shape.fields} value={value} brief={brief} />;
    case 'either':
    case 'anything':
      return <Anything value={value} say={say} feature={feature} field={field} />;
  }
}

export function Unknown() {
  const translate = useTranslate();
  return (
    <Typography
      component="span"
      variant="inherit"
      sx={{ color: 'text.secondary', fontStyle: 'italic', whiteSpace: 'nowrap' }}
    >
      {translate('ky.unknown')}
    </Typography>
  );
}

function None() {
  return useTranslate()('ky.none');
}

function YesNo({ yes }: { yes: boolean }) {
  return useTranslate()(`ra.boolean.${yes}`);
}

// A string of a row may still be a code with words of its own, an instant or a day.
function textOf(value: unknown, say: Say, feature: string, field: string): string {
  const text = plainText(value);
  if (isDay(text)) return dayText(text);
  if (isInstant(text)) return instantText(text);
  return /^[A-Za-z_][\w-]*$/.test(text) ? say.value(feature, field, text) : text;
}

function Words({ text, many, brief }: { text: string; many: boolean; brief: boolean }) {
  // A term of office is not cut at its hyphen.
  if (/^\d{4}-\d{4}$/.test(text)) return <span style={{ whiteSpace: 'nowrap' }}>{text}</span>;
  if (brief) return text.length > 80 ? <span title={text}>{`${text.slice(0, 78).trimEnd()}…`}</span> : text;
  const isHash = /^[0-9a-f]{64}$/.test(text);
  return (
    <Box
      component="span"
      sx={{
        whiteSpace: many ? 'pre-line' : undefined,
        overflowWrap: 'anywhere',
        fontFamily: isHash ? 'monospace' : undefined,
      }}
    >
      {text}
    </Box>
  );
}

function Plain({ value, brief }: { value: unknown; brief: boolean }) {
  return brief && isId(value) ? <span title={value}>{`#${value.slice(-6)}`}</span> : plainText(value);
}

function numberOf(value: number, as: 'percent' | 'money' | null, say: Say): string {
  if (as === 'percent') return `${numberText(value, say.language)} %`;
  return as === 'money' ? moneyText(value, say.language) : numberText(value, say.language);
}

function FileLink({ value, link }: { value: unknown; link: boolean }) {
  const sha256 = isRecord(value) ? plainText(value['sha256']) : plainText(value);
  const name = isRecord(value) && value['name'] ? plainText(value['name']) : `${sha256.slice(0, 8)}…`;
  if (!link) return name;
  return (
    <Link href={`/api/files/${sha256}`} sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5 }} download>
      <FileIcon fontSize="small" />
      {name}
    </Link>
  );
}

function ListOf({
  feature,
  field,
  of,
  items,
  brief,
}: {
  feature: string;
  field: string;
  of: Shape;
  items: readonly unknown[];
  brief: boolean;
}) {
  const say = useSay();
  if (items.length === 0) return say.nothing(feature, field) ?? <None />;
  if (brief && of.kind === 'group') return <>{items.length}</>;
  if (of.kind === 'group') return <TableOf feature={feature} fields={of.fields} rows={items} />;
  if (of.kind === 'choice' && !brief) {
    return (
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 0.5 }}>
        {items.map((item, place) => (
          <Chip
            key={place}
            size="small"
            label={<Value feature={feature} field={field} shape={of} value={item} brief />}
          />
        ))}
      </Stack>
    );
  }
  const some = brief ? items.slice(0, 3) : items;
  return (
    <>
      {some.map((item, place) => (
        <Fragment key={place}>
          {place > 0 && ', '}
          <Value feature={feature} field={field} shape={of} value={item} brief={brief} />
        </Fragment>
      ))}
      {some.length < items.length && ` +${items.length - some.length}`}
    </>
  );
}

// On a phone a row is a block of its own, each value beside its name: of columns the last would be out of sight.
const blocksOnPhone = {
  display: { xs: 'block', sm: 'table' },
  '& thead': { display: { xs: 'none', sm: 'table-header-group' } },
  '& tbody': { display: { xs: 'block', sm: 'table-row-group' } },
  '& tbody tr': {
    display: { xs: 'block', sm: 'table-row' },
    py: { xs: 1, sm: 0 },
    borderTop: { xs: 1, sm: 0 },
    borderColor: 'divider',
  },
  '& tbody tr:first-of-type': { borderTop: 0 },
  '& tbody td': {
    display: { xs: 'flex', sm: 'table-cell' },
    gap: 1,
    minWidth: { xs: 0, sm: 110 },
    px: { xs: 0, sm: 2 },
    py: { xs: 0.25, sm: 0.75 },
    borderBottom: { xs: 0, sm: 1 },
    borderColor: 'divider',
    verticalAlign: 'top',
  },
  '& td::before': {
    content: { xs: 'attr(data-name)', sm: 'none' },
    flex: '0 0 40%',
    color: 'text.secondary',
  },
};

function TableOf({ feature, fields, rows }: { feature: string; fields: readonly Field[]; rows: readonly unknown[] }) {
  const say = useSay();
  const told = fields.filter(({ name }) =>
    rows.some((row) => isRecord(row) && row[name] !== null && row[name] !== undefined),
  );
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="group">
      <Table size="small" sx={blocksOnPhone}>
        <TableHead>
          <TableRow>
            {told.map(({ name }) => (
              <TableCell key={name}>{say.field(feature, name)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row, place) => (
            <TableRow key={place}>
              {told.map(({ name, shape }) => (
                <TableCell key={name} data-name={say.field(feature, name)}>
                  <Value feature={feature} field={name} shape={shape} value={isRecord(row) ? row[name] : null} />
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function GroupOf({
  feature,
  fields,
  value,
  brief,
}: {
  feature: string;
  fields: readonly Field[];
  value: unknown;
  brief: boolean;
}) {
  const say = useSay();
  const told = fields.filter(({ name }) => isRecord(value) && value[name] !== null && value[name] !== undefined);
  return (
    <>
      {told.map(({ name, shape }, place) => (
        <Fragment key={name}>
          {place > 0 && '; '}
          {/* What it is all about needs no word of its own. */}
          {fields.length > 1 && name !== 'value' && `${say.field(feature, name)}: `}
          <Value
            feature={feature}
            field={name}
            shape={shape}
            value={(value as { [name: string]: unknown })[name]}
            brief={brief}
          />
        </Fragment>
      ))}
    </>
  );
}

/** What the contract leaves open: ratios and ranges as people write them, the rest by its fields. */
function Anything({
  value,
  say,
  feature,
  field,
}: {
  value: unknown;
  say: Say;
  feature: string;
  field: string;
}): ReactNode {
  if (typeof value === 'number') return numberText(value, say.language);
  if (typeof value === 'boolean') return <YesNo yes={value} />;
  if (isId(value)) return <Referred feature={feature} field={field} id={value} />;
  if (typeof value === 'string') return textOf(value, say, feature, field);
  if (Array.isArray(value)) {
    if (value.length === 0) return <None />;
    return (
      <>
        {value.map((item: unknown, place) => (
          <Box component="span" key={place} sx={{ display: value.length > 3 ? 'block' : 'inline' }}>
            {place > 0 && value.length <= 3 && ', '}
            <Anything value={item} say={say} feature={feature} field={field} />
          </Box>
        ))}
      </>
    );
  }
  if (!isRecord(value)) return plainText(value);
  if (isRatio(value)) return ratioText(value);
  const { min, max, from, value: inner } = value;
  if (isBounded(value)) return boundedText(value, say);
  // One line of a table by size: from so many members on, so much.
  if (typeof from === 'number' && inner !== undefined && Object.keys(value).length === 2) {
    return (
      <>
        {`≥ ${numberText(from, say.language)}: `}
        <Anything value={inner} say={say} feature={feature} field={field} />
      </>
    );
  }
  if (typeof min === 'number' && typeof max === 'number' && Object.keys(value).length === 2) return `${min}–${max}`;
  return (
    <>
      {Object.entries(value).map(([name, inner], place) => (
        <Fragment key={name}>
          {place > 0 && '; '}
          {`${say.field(feature, name)}: `}
          {inner === null ? <Unknown /> : <Anything value={inner} say={say} feature={feature} field={name} />}
        </Fragment>
      ))}
    </>
  );
}

/** What an id stands for, where the contract leaves the field open. */
function Referred({ feature, field, id }: { feature: string; field: string; id: string }) {
  const translate = useTranslate();
  const view = refOfField(feature, field);
  return view ? <Name view={view} id={id} /> : translate('ky.unseen');
}

type Ratio = { readonly of: readonly [number, number] };

function isRatio(value: unknown): value is Ratio {
  return isRecord(value) && Array.isArray(value['of']) && value['of'].length === 2;
}

function ratioText({ of: [part, whole] }: Ratio): string {
  return `${part}/${whole}`;
}

type Bounded = { readonly bound: string; readonly vnd?: number; readonly value?: number };

// Amounts are often known only as bounds: "more than 200 million".
function isBounded(value: unknown): value is Bounded {
  return (
    isRecord(value) &&
    typeof value['bound'] === 'string' &&
    (typeof value['vnd'] === 'number' || typeof value['value'] === 'number')
  );
}

function boundedText({ bound, vnd, value }: Bounded, say: Say): string {
  const amount = vnd === undefined ? numberText(value ?? 0, say.language) : moneyText(vnd, say.language);
  return bound === '=' ? amount : `${say.value('', 'bound', bound)} ${amount}`;
}
