/** A command of the extension: all that the manifest, the documentation and the client say of it. */
export interface EditorCommand {
  /**
   * English; other languages are in package.nls.*.json. No title has all words of another one in their order: who types a
   * title in the palette would else get the other command.
   */
  readonly title: string;
  /** A product icon, where it is on a button. */
  readonly icon?: string;
  /** When the palette offers it, as a when clause; absent: always. `false`: it needs a row. */
  readonly palette?: string;
  /** When it can do something, as a when clause; absent: always. Elsewhere its buttons are grey. */
  readonly enablement?: string;
  /** What it does, in a sentence. */
  readonly does: string;
}

/** There are rows, if only rows that a filter hides. */
const hasRows = 'missingLink.openFixes =~ /^(some|done)$/';
const hasFolder = 'workspaceFolderCount != 0';

/**
 * Every command, in the order in which the manifest declares them. `npm run generate` writes package.json and
 * docs/commands.md from this list, and the client cannot forget to register one.
 */
export const editorCommands = {
  'missingLink.newPostmortem': {
    title: 'New Post-mortem',
    icon: '$(add)',
    does: "Writes a draft from the team's own template, else from ours for its severity, with the next id, in the team's folder.",
  },
  'missingLink.importTimeline': {
    title: 'Import Timeline…',
    palette: 'missingLink.inPostmortem',
    does: 'Turns a chat, a status page, CSV, JSON or a git log, copied or in a file, into entries of the timeline; shows them first.',
  },
  'missingLink.showOpenFixes': {
    title: 'Show Open Fixes',
    palette: hasFolder,
    does: 'Opens the Open Fixes view.',
  },
  'missingLink.openExample': {
    title: 'Try an Example',
    icon: '$(beaker)',
    does: 'Opens an example post-mortem with findings, as an unsaved document.',
  },
  'missingLink.openWalkthrough': {
    title: 'Get Started',
    icon: '$(question)',
    does: 'Opens the walkthrough: four steps, from the first draft to a team that follows its fixes.',
  },
  'missingLink.refresh': {
    title: 'Read the Workspace Again',
    icon: '$(refresh)',
    enablement: hasFolder,
    does: 'Reads all post-mortems of the workspace again.',
  },
  'missingLink.continueList': {
    title: 'Continue the List',
    palette: 'false',
    does: 'Begins the next entry of a timeline, or the next fix; on Enter.',
  },
  'missingLink.groupBy': {
    title: 'Group Open Fixes By…',
    icon: '$(list-tree)',
    enablement: hasRows,
    does: 'Groups by due date, owner, level, severity or incident.',
  },
  'missingLink.sortBy': {
    title: 'Sort Open Fixes By…',
    enablement: hasRows,
    does: 'Sorts by due date, severity or title.',
  },
  'missingLink.filter': {
    title: 'Filter Open Fixes…',
    icon: '$(filter)',
    enablement: hasRows,
    does: 'Shows only rows that contain all the words.',
  },
  'missingLink.clearFilter': {
    title: 'Clear Filter',
    icon: '$(clear-all)',
    palette: 'missingLink.filtered',
    does: 'Shows every row of Open Fixes again.',
  },
  'missingLink.showMine': {
    title: 'Show Only My Fixes',
    palette: `${hasRows} && !missingLink.mineOnly`,
    does: 'Shows only your fixes.',
  },
  'missingLink.showEveryones': {
    title: "Show Everyone's Fixes",
    palette: 'missingLink.mineOnly',
    does: 'Shows the fixes of everyone again.',
  },
  'missingLink.showOverdue': {
    title: 'Show Only Overdue Fixes',
    palette: `${hasRows} && !missingLink.overdueOnly`,
    does: 'Shows only overdue fixes.',
  },
  'missingLink.showAllDates': {
    title: 'Show Fixes of All Dates',
    palette: 'missingLink.overdueOnly',
    does: 'Shows fixes of all dates again.',
  },
  'missingLink.showLog': {
    title: 'Show Log',
    does: 'Opens the log of client and server.',
  },
  'missingLink.restartServer': {
    title: 'Restart Language Server',
    does: 'Stops the server and starts it again.',
  },
  'missingLink.postmortem.openToSide': {
    title: 'Open to the Side',
    icon: '$(split-horizontal)',
    palette: 'false',
    does: 'Opens the post-mortem to the side.',
  },
  'missingLink.postmortem.showFixes': {
    title: 'Show Its Fixes',
    palette: 'false',
    does: 'Filters Open Fixes by the post-mortem.',
  },
  'missingLink.exportFixes': {
    title: 'Export Open Fixes…',
    icon: '$(export)',
    enablement: hasRows,
    does: 'Writes the rows as markdown, CSV, iCalendar or JSON.',
  },
  'missingLink.copySummary': {
    title: 'Copy Stakeholder Summary',
    icon: '$(copy)',
    palette: 'missingLink.inPostmortem',
    does: 'Copies the summary of the open document, or of a row, for stakeholders.',
  },
  'missingLink.saveReviewCalendar': {
    title: 'Save Review for a Calendar…',
    icon: '$(calendar)',
    palette: 'missingLink.inPostmortem',
    does: 'Saves the review of the open document as an iCalendar file.',
  },
  'missingLink.revealInOpenFixes': {
    title: 'Reveal in Open Fixes',
    palette: 'missingLink.inPostmortem',
    does: 'Marks the fix at the cursor in the Open Fixes view.',
  },
  'missingLink.fix.open': {
    title: 'Open in Post-mortem',
    icon: '$(go-to-file)',
    palette: 'false',
    does: 'Opens the post-mortem at the fix.',
  },
  'missingLink.fix.showMore': {
    title: 'Show More Fixes',
    palette: 'false',
    does: 'Shows the next rows of a group.',
  },
  'missingLink.postmortem.showMore': {
    title: 'Show More Post-mortems',
    palette: 'false',
    does: 'Shows the next rows of a group.',
  },
  'missingLink.fix.assign': {
    title: 'Assign…',
    icon: '$(person)',
    palette: 'false',
    does: 'Asks for an owner and writes it down.',
  },
  'missingLink.fix.due': {
    title: 'Change Due Date…',
    icon: '$(calendar)',
    palette: 'false',
    does: 'Asks for a new date and writes it down; the old date stays as a trace.',
  },
  'missingLink.fix.snooze': {
    title: 'Snooze with a Reason…',
    icon: '$(bell-slash)',
    palette: 'false',
    does: 'Asks for a date and a reason; the fix is quiet until then.',
  },
  'missingLink.fix.done': {
    title: 'Mark Done…',
    icon: '$(check)',
    palette: 'false',
    does: 'Marks it done; asks for evidence of a structural fix.',
  },
  'missingLink.fix.reopen': {
    title: 'Reopen',
    palette: 'false',
    does: 'Marks it open again.',
  },
  'missingLink.fix.verified': {
    title: 'Mark Verified',
    icon: '$(verified)',
    palette: 'false',
    does: 'Writes down that the fix was checked and worked.',
  },
  'missingLink.fix.drop': {
    title: 'Drop with a Reason…',
    palette: 'false',
    does: 'Asks for a reason and writes down that it will not be done.',
  },
  'missingLink.fix.tick': {
    title: 'Tick or Untick',
    palette: 'false',
    does: 'Marks the row that has the focus done, or opens it again.',
  },
  'missingLink.fix.undo': {
    title: 'Undo Last Change of a Fix',
    icon: '$(discard)',
    palette: 'missingLink.canUndo',
    does: 'Takes back what was last changed from the tree, also in closed files.',
  },
  'missingLink.fix.showChange': {
    title: 'Go to Last Change of a Fix',
    palette: 'missingLink.canUndo',
    does: 'Opens the post-mortem where a fix was last changed from the tree.',
  },
  'missingLink.fix.copy': {
    title: 'Copy as Markdown',
    palette: 'false',
    does: 'Copies the rows as a task list.',
  },
  'missingLink.fix.openTracker': {
    title: 'Open Tracker',
    icon: '$(link-external)',
    palette: 'false',
    does: 'Opens the ticket.',
  },
  'missingLink.fix.createIssue': {
    title: 'Create an Issue at the Tracker…',
    palette: 'false',
    does: "Opens the tracker's form, with the fields filled in.",
  },
} as const satisfies Readonly<Record<`missingLink.${string}`, EditorCommand>>;

/** The id of a command that the manifest declares. */
export type EditorCommandId = keyof typeof editorCommands;

/** Commands that answers of the server name: the client registers them, and no manifest declares them. */
export const clientCommands = {
  /** Argument: the address of the page. */
  openPage: 'missingLink.openPage',
  /** Arguments: the address of the document, and the id of the fix; asks for evidence. */
  markDone: 'missingLink.markDone',
  /** Arguments: the address of a post-mortem, and a zero-based line. */
  openPostmortem: 'missingLink.openPostmortem',
  /** Shows what can be written at the cursor: the value after the name of a field, what is in a folder. */
  suggest: 'missingLink.suggest',
} as const;
