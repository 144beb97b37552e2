/** A command of the extension: all that the manifest, the documentation and the client say of it. */
export interface EditorCommand {
  readonly title: string;
  /** A product icon, where it is on a button. */
  readonly icon?: string;
  /** When the palette offers it, as a when clause; absent: always. `false`: it needs a row. */
  readonly palette?: string;
  /** What it does, in a sentence. */
  readonly does: string;
}

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
  'missingLink.showOpenFixes': {
    title: 'Show Open Fixes',
    does: 'Opens the Open Fixes view.',
  },
  'missingLink.refresh': {
    title: 'Read the Workspace Again',
    icon: '$(refresh)',
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
    does: 'Groups by due date, owner, level, severity or incident.',
  },
  'missingLink.sortBy': {
    title: 'Sort Open Fixes By…',
    does: 'Sorts by due date, severity or title.',
  },
  'missingLink.filter': {
    title: 'Filter Open Fixes…',
    icon: '$(filter)',
    does: 'Shows only rows that contain all the words.',
  },
  'missingLink.clearFilter': {
    title: 'Clear Filter of Open Fixes',
    icon: '$(clear-all)',
    palette: 'missingLink.filtered',
    does: 'Shows every row again.',
  },
  'missingLink.showMine': {
    title: 'Show My Open Fixes',
    does: 'Shows only your fixes.',
  },
  'missingLink.showEveryones': {
    title: "Show Everyone's Open Fixes",
    palette: 'missingLink.mineOnly',
    does: 'Shows the fixes of everyone again.',
  },
  'missingLink.showOverdue': {
    title: 'Show Only Overdue Fixes',
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
    title: 'Show Its Open Fixes',
    palette: 'false',
    does: 'Filters Open Fixes by the post-mortem.',
  },
  'missingLink.postmortem.copySummary': {
    title: 'Copy Stakeholder Summary',
    palette: 'false',
    does: 'Copies the summary for stakeholders.',
  },
  'missingLink.exportFixes': {
    title: 'Export Open Fixes…',
    icon: '$(export)',
    palette: 'missingLink.openFixes =~ /^(some|done)$/',
    does: 'Writes the rows as markdown, CSV, iCalendar or JSON.',
  },
  'missingLink.copySummary': {
    title: 'Copy Stakeholder Summary',
    palette: 'missingLink.inPostmortem',
    does: 'Copies the summary of the open document for stakeholders.',
  },
  'missingLink.fix.open': {
    title: 'Open Fix',
    icon: '$(go-to-file)',
    palette: 'false',
    does: 'Opens the post-mortem at the fix.',
  },
  'missingLink.fix.showMore': {
    title: 'Show More Open Fixes',
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

/** Commands that code actions of the server name: the client registers them, and no manifest declares them. */
export const clientCommands = {
  /** Argument: the address of the page. */
  openPage: 'missingLink.openPage',
} as const;
