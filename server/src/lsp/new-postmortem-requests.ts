import { type Config, defaultConfig } from '../config/config.ts';
import { severityChoices } from '../features/severity-choices.ts';
import type { PostmortemFacts } from '../model/document/facts.ts';
import type {
  NewPlace,
  NewPostmortemParams,
  NewPostmortemResult,
  SeverityChoice,
  TemplateChoice,
} from '../protocol/written-texts.ts';
import { newPostmortem, reviewDay } from '../template/new-postmortem.ts';
import type { TeamTemplate } from '../template/team-template.ts';
import { templateSizeOf } from '../template/template-size.ts';
import { isWithin, isWithinAny, normalUri, relativePath, usualFolder } from '../text/uris.ts';
import type { Session } from './session.ts';

/** What holds for a new document at a place, and what is there already. */
interface Surroundings {
  /** Where it is written if nothing is there yet. */
  readonly folder: string | null;
  readonly config: Config;
  /** The post-mortems and templates that count with it: those of its root, without roots inside or around it. */
  readonly known: readonly PostmortemFacts[];
  readonly templates: readonly TemplateChoice[];
}

async function surroundings(
  session: Session,
  { folder: wanted, near = null }: NewPlace,
): Promise<Surroundings> {
  const { index, configs, folders } = session;
  const folder = wanted ?? folders[0] ?? null;
  if (folder === null) return { folder, config: defaultConfig, known: [...index.all()], templates: [] };
  const beside = near === null ? null : normalUri(near);
  const inside = beside !== null && isWithinAny(new Set(folders), beside) && isWithin(folder, beside);
  const { config, root } = await configs.forDocument(inside ? beside : `${folder}/new.md`);
  const isHere = async (uri: string): Promise<boolean> =>
    (configs.peek(uri) ?? (await configs.forDocument(uri))).root === root;
  const known: PostmortemFacts[] = [];
  for (const facts of index.within(root)) if (await isHere(facts.uri)) known.push(facts);
  const templates: TemplateChoice[] = [];
  for (const uri of index.templatesWithin(root)) {
    if (await isHere(uri)) templates.push({ uri, path: relativePath(root, uri) });
  }
  return { folder: isWithin(folder, root) ? root : folder, config, known, templates };
}

/** The severities that a new post-mortem may have. */
export async function severitiesNow(session: Session, place: NewPlace): Promise<readonly SeverityChoice[]> {
  const { config, known, templates } = await surroundings(session, place);
  const [only] = templates;
  const template = templates.length > 1 ? `one of ${templates.length} templates` : (only?.path ?? null);
  return severityChoices(config, writtenSeverities(known), template);
}

function writtenSeverities(known: readonly PostmortemFacts[]): readonly string[] {
  return known.flatMap(({ severity }) => severity ?? []);
}

/** The templates that the team keeps where a new post-mortem belongs. */
export async function templatesNow(session: Session, place: NewPlace): Promise<readonly TemplateChoice[]> {
  return (await surroundings(session, place)).templates;
}

/** The text of a new post-mortem, its name and its place; nothing is written. */
export async function newPostmortemNow(
  session: Session,
  params: NewPostmortemParams,
): Promise<NewPostmortemResult> {
  const around = await surroundings(session, params);
  const { folder, config, known } = around;
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
    {
      today,
      config,
      ids: known.flatMap(({ id }) => id ?? []),
      template: await templateFor(session, params, around.templates),
    },
  );
  const here = known.map(({ uri }) => uri);
  const near = folder === null ? here : here.filter((uri) => isWithin(folder, uri));
  return {
    ...made,
    folder: usualFolder(near.length > 0 ? near : here) ?? folder,
    review: reviewDay(config, params.severity, today),
  };
}

/** Only what is known as a template is read: a client names nothing else. */
async function templateFor(
  { documents, files, reviewer }: Session,
  { size, template }: NewPostmortemParams,
  templates: readonly TemplateChoice[],
): Promise<TeamTemplate | null> {
  if (size !== undefined || template === null) return null;
  const [only, second] = templates;
  const chosen =
    template === undefined
      ? second === undefined
        ? only
        : undefined
      : templates.find(({ uri }) => uri === template);
  if (chosen === undefined) return null;
  const text = documents.textOf(chosen.uri) ?? (await files.readText(chosen.uri));
  if (text === null) return null;
  const { postmortem } = await reviewer.readOnce(chosen.uri, text);
  return { postmortem, path: chosen.path };
}
