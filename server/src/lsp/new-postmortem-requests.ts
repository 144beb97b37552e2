import { type Config, defaultConfig } from '../config/config.ts';
import { severityChoices } from '../features/named-severities.ts';
import type { PostmortemFacts } from '../model/document/facts.ts';
import type {
  NewPostmortemParams,
  NewPostmortemResult,
  SeveritiesParams,
  SeverityChoice,
} from '../protocol/written-texts.ts';
import { newPostmortem } from '../template/new-postmortem.ts';
import { templateSizeOf } from '../template/template-size.ts';
import { usualFolder } from '../text/uris.ts';
import type { Session } from './session.ts';

/** What holds for a new document of a folder, and what is there already. */
async function surroundings(
  { index, configs, folders }: Session,
  wanted: string | null,
): Promise<{
  readonly folder: string | null;
  readonly config: Config;
  readonly known: readonly PostmortemFacts[];
}> {
  const folder = wanted ?? folders[0] ?? null;
  if (folder === null) return { folder, config: defaultConfig, known: [...index.all()] };
  const { config } = await configs.forDocument(`${folder}/new.md`);
  return { folder, config, known: index.within(folder) };
}

/** The severities that a new post-mortem may have. */
export async function severitiesNow(
  session: Session,
  params: SeveritiesParams,
): Promise<readonly SeverityChoice[]> {
  const { config, known } = await surroundings(session, params.folder);
  return severityChoices(
    config,
    known.flatMap(({ severity }) => severity ?? []),
  );
}

/** The text of a new post-mortem, its name and its place; nothing is written. */
export async function newPostmortemNow(
  session: Session,
  params: NewPostmortemParams,
): Promise<NewPostmortemResult> {
  const { folder, config, known } = await surroundings(session, params.folder);
  const today = session.calendar.today();
  const made = newPostmortem(
    {
      size: params.size ?? templateSizeOf(params.severity, config),
      title: params.title,
      severity: params.severity,
      date: params.date ?? today,
      commander: params.commander ?? '',
      services: params.services ?? [],
    },
    { today, config, ids: known.flatMap(({ id }) => id ?? []) },
  );
  return { ...made, folder: usualFolder(known.map(({ uri }) => uri)) ?? folder };
}
