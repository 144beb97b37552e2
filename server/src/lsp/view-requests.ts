import { type Config, defaultConfig } from '../config/config.ts';
import { trackerUrl } from '../features/tracker-url.ts';
import { chainCells } from '../features/views/chain-cells.ts';
import { fixPage } from '../features/views/fix-page.ts';
import { knownNames } from '../features/views/known-names.ts';
import { mineTest } from '../features/views/mine.ts';
import { openFixes } from '../features/views/open-fixes.ts';
import { type TeamPlaces, teamPlaces } from '../features/views/places.ts';
import { postmortemGroups } from '../features/views/postmortem-rows.ts';
import { remembered } from '../features/views/remembered.ts';
import { repeatsAmong } from '../features/views/repeats.ts';
import { defaultArrangement } from '../protocol/arrangement.ts';
import type { ChainResult } from '../protocol/chain-cell.ts';
import type { IndexState } from '../protocol/index-status.ts';
import type { KnownNames, OpenFix, OpenFixesParams, OpenFixesResult } from '../protocol/open-fix.ts';
import type { PostmortemsParams, PostmortemsResult } from '../protocol/postmortem-row.ts';
import { normalUri } from '../text/uris.ts';
import type { Background } from './background.ts';
import type { Session } from './session.ts';

function head(
  session: Session,
  background: Background,
): { readonly today: string; readonly state: IndexState } {
  return { today: session.calendar.today(), state: background.index.progress.state };
}

/** What is sent to those who do not say what they want. */
export const usualParams: OpenFixesParams = { arrangement: defaultArrangement, groups: 0, rows: {} };

/** The fixes that somebody may have to look at, as far as a tree shows them. */
export async function openFixesNow(
  session: Session,
  background: Background,
  params: OpenFixesParams | null,
): Promise<OpenFixesResult> {
  return {
    ...head(session, background),
    postmortems: session.index.size,
    ...fixPage(allOpenFixes(session), params ?? usualParams),
  };
}

/** Every fix that somebody may have to look at, in no order. */
export function allOpenFixes(session: Session): readonly OpenFix[] {
  const { index, calendar, options, settings } = session;
  const me = [...(options.me ?? []), ...settings.mine];
  const mine = remembered((config: Config) => mineTest(me, config));
  return openFixes(index.all(), {
    today: calendar.today(),
    places: placesNow(session),
    isMine: (uri, owners) => mine(configOf(session, uri))(owners),
    vocabularyOf: (uri) => configOf(session, uri).vocabulary,
    trackerUrl: (uri, id) => trackerUrl(id, configOf(session, uri).trackers),
  });
}

/** The people and things that the fixes of a document's team name, for those who write another one; null: of all teams. */
export async function knownNamesNow(session: Session, uri: string | null): Promise<KnownNames> {
  const { index } = session;
  const known = uri === null ? index.all() : index.ofRoot(rootOf(session, normalUri(uri)));
  return knownNames(known, (each, id) => trackerUrl(id, configOf(session, each).trackers));
}

/** The post-mortems, as far as a tree shows them; findings of these that are not counted yet are counted behind the answer. */
export async function postmortemsNow(
  session: Session,
  background: Background,
  params: PostmortemsParams | null,
): Promise<PostmortemsResult> {
  const { index, calendar } = session;
  const places = placesNow(session);
  const groups = postmortemGroups(index.all(), params?.rows ?? {}, {
    today: calendar.today(),
    now: calendar.now(),
    countsOf: (uri) => background.closedFiles.countsOf(uri),
    placeOf: (uri) => places.placeOf(places.rootOf(uri)),
  });
  if (background.index.progress.state !== 'building') {
    const shown = groups.flatMap(({ rows }) => rows.map(({ uri }) => uri));
    void background.closedFiles.count(shown);
  }
  return { ...head(session, background), groups };
}

/** Levels by labels over all post-mortems, each in the words of its team. */
export async function chainNow(session: Session, background: Background): Promise<ChainResult> {
  const { index, calendar, folders } = session;
  const all = [...index.all()];
  const places = placesNow(session);
  const repeats = repeatsAmong(all, ({ uri }) => places.rootOf(uri));
  const members = all.length === 0 ? folders.map((folder) => `${folder}/x`) : all.map(({ uri }) => uri);
  const teams = new Set(members.map((uri) => configOf(session, uri).vocabulary));
  return {
    ...head(session, background),
    ...chainCells(all, [...teams], {
      today: calendar.today(),
      vocabularyOf: (uri) => configOf(session, uri).vocabulary,
      isRepeat: (facts) => repeats.has(facts),
      placeOf: (uri) => places.placeOf(places.rootOf(uri)),
    }),
  };
}

/** Which root each post-mortem belongs to, and what roots are called. */
export function placesNow(session: Session): TeamPlaces {
  return teamPlaces(session.index.all(), session.folders, (uri) => rootOf(session, uri));
}

/** The root that a document belongs to, as it was read; else as the configuration says. */
function rootOf({ index, configs, folders }: Session, uri: string): string {
  return index.rootOf(uri) ?? configs.peek(uri)?.root ?? folders[0] ?? '';
}

function configOf(session: Session, uri: string): Config {
  return session.configs.peek(uri)?.config ?? defaultConfig;
}
