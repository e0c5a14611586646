import { Box, Button, Stack, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Form, SaveButton, useNotify, useTranslate } from 'react-admin';
import { useFormState } from 'react-hook-form';
import { useNavigate } from 'react-router-dom';
import { commands, featureOfCommand, features, streamField } from '#contracts';
import { bodyOf } from '#contracts/bodies';
import { usePosts } from '../access/use-me.js';
import { type Problem, problemIn } from '../http/problem.js';
import { fieldsOf } from '../shape/shape.js';
import { asInstant, firstValues } from '../shape/tidy.js';
import { useUnsent } from '../unsent/unsent.js';
import { useSay } from '../words/use-say.js';
import { placedErrors } from './errors.js';
import { filledBody } from './filled-body.js';
import { FormPlaceContext } from './form-place.js';
import type { Given } from './given.js';
import { createKeys } from './idempotency.js';
import { FieldInput } from './inputs/FieldInput.js';
import { PastInputs } from './PastInputs.js';
import { PostInput } from './PostInput.js';
import { ProblemShown } from './ProblemShown.js';
import { useCommand } from './use-command.js';

type Filled = {
  readonly [name: string]: unknown;
  readonly _occurredAt?: string;
  readonly _time?: string;
  readonly _source?: SourceFilled;
  readonly _post?: string;
};
type SourceFilled = { readonly title?: string; readonly publishedOn?: string; readonly note?: string };

type CommandFormProps = Given & { readonly onClose: () => void; readonly onCancel: () => void };

/** The form of a command, made from its contract; refusals stand where they can be mended. */
export function CommandForm({
  type,
  row,
  settled,
  proposed,
  version,
  lead,
  must,
  give: word,
  stays = false,
  onClose,
  onCancel,
}: CommandFormProps) {
  const say = useSay();
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const client = useQueryClient();
  const send = useCommand();
  const [refused, setRefused] = useState<{ problem: Problem; above: readonly string[] }>();
  const [seen, setSeen] = useState(version);
  const [keyOf] = useState(createKeys);

  const feature = featureOfCommand(type);
  const stream = streamField(feature);
  const contract = commands.get(type);
  const fields = useMemo(
    () => fieldsOf(bodyOf(type)).filter(({ name }) => name !== stream && !(settled && name in settled)),
    [type, stream, settled],
  );
  const posts = usePosts();
  const home = posts.find(({ role }) => contract?.roles.includes(role))?.unit;
  // What is typed is not replaced by what others do to the row meanwhile.
  const [first] = useState(() => firstValues(fields, { ...(row ?? { unit: home }), ...proposed }));
  const place = useMemo(() => ({ type, row, settled }), [type, row, settled]);
  if (!contract) return null;

  async function give(filled: Filled) {
    setRefused(undefined);
    const ofStream = contract?.begins && !row ? {} : { [stream]: row?.id };
    const data = filledBody(filled, fields, { ...settled, ...ofStream });
    const around = { ...aroundOf(filled), expectedVersion: seen };
    try {
      const answer = await send({ type, data, options: { ...around, key: keyOf({ data, around }) } });
      onClose();
      await client.invalidateQueries();
      const said = answer.repeated ? 'ky.command.repeated' : 'ky.command.done';
      notify(said, { type: 'success', messageArgs: { command: say.command(type) } });
      if (contract?.begins && !row && !stays) void navigate(pageOf(feature, answer.id));
    } catch (error) {
      const problem = problemIn(error);
      if (!problem) {
        notify((error as Error).message, { type: 'error' });
        return undefined;
      }
      const { beside, above } = placedErrors(problem.errors ?? {}, fields);
      setRefused({ problem, above });
      return beside;
    }
    return undefined;
  }

  return (
    <FormPlaceContext value={place}>
      <Form
        record={first}
        onSubmit={give}
        sanitizeEmptyValues={false}
        disableInvalidFormNotification
        warnWhenUnsavedChanges
      >
        <UnsentMark />
        <Box sx={{ p: { xs: 2, sm: 3 }, display: 'flex', flexDirection: 'column', gap: 0.5 }}>
          {refused && (
            <ProblemShown
              {...refused}
              stream={row && `${feature}-${row.id}`}
              onReload={() => {
                onClose();
                void client.invalidateQueries();
              }}
              onSeen={(latest) => {
                setSeen(latest);
                setRefused(undefined);
              }}
            />
          )}
          {fields.length === 0 && <Typography color="text.secondary">{translate('ky.command.nothing')}</Typography>}
          {lead}
          {fields.map((field) => (
            <FieldInput
              key={field.name}
              feature={feature}
              field={must?.some((name) => name === field.name) ? { ...field, required: true } : field}
              source={field.name}
            />
          ))}
          <PostInput roles={contract.roles} unit={row?.['unit']} />
          <PastInputs />
        </Box>
        <Stack
          direction="row"
          sx={{
            gap: 1,
            justifyContent: 'flex-end',
            p: 2,
            borderTop: 1,
            borderColor: 'divider',
            position: 'sticky',
            bottom: 0,
            bgcolor: 'background.paper',
            zIndex: 1,
          }}
        >
          <Button onClick={onCancel}>{translate('ra.action.cancel')}</Button>
          <SaveButton label={word ?? 'ky.command.send'} icon={<></>} alwaysEnable />
        </Stack>
      </Form>
    </FormPlaceContext>
  );
}

/** Tells the page that something was typed. */
function UnsentMark() {
  const { dirtyFields } = useFormState();
  useUnsent(Object.keys(dirtyFields).length > 0);
  return null;
}

/** What travels beside the command: when it took place, who tells so, and in which capacity it is done. */
function aroundOf({ _occurredAt: on, _time: time, _source: source, _post: post }: Filled) {
  const title = source?.title?.normalize('NFC').trim();
  const note = source?.note?.normalize('NFC').trim();
  return {
    occurredAt: on ? asInstant(`${on}T${/^\d\d:\d\d$/.test(time ?? '') ? time : '00:00'}`) : undefined,
    source: title
      ? { title, ...(source?.publishedOn ? { publishedOn: source.publishedOn } : {}), ...(note ? { note } : {}) }
      : undefined,
    post: post || undefined,
  };
}

function pageOf(feature: string, id: string): string {
  const view = Object.values(features.find((one) => one.feature === feature)?.views ?? {})[0];
  return view ? `/${view.name}/${id}/show` : '/';
}
