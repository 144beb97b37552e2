/** One kind of address that leads to an issue, a ticket or a pull request, with an example that is its test. */
export interface TicketAddress {
  readonly id: string;
  readonly pattern: RegExp;
  readonly example: string;
}

/** Addresses of trackers by their shape: another tracker is another row. */
export const ticketAddresses: readonly TicketAddress[] = [
  {
    id: 'forge',
    pattern:
      /\/(?:-\/)?(?:issues?|pull|pulls|pull-requests|merge_requests|work_items|epics|discussions)\/[\w-]*\d/i,
    example: 'https://gitlab.example.org/shop/queue/-/merge_requests/12',
  },
  {
    id: 'jira',
    pattern: /\/browse\/[A-Z][A-Z0-9_]+-\d+/,
    example: 'https://shop.atlassian.net/browse/PAY-12',
  },
  {
    id: 'jira-board',
    pattern: /[?&](?:selectedIssue|issueKey|issue)=[A-Z][A-Z0-9_]+-\d+/,
    example: 'https://shop.atlassian.net/jira/boards/4?selectedIssue=PAY-12',
  },
  {
    id: 'bugzilla',
    pattern: /\/show_bug\.cgi\?id=\d+/,
    example: 'https://bugzilla.example.org/show_bug.cgi?id=12',
  },
  {
    id: 'azure',
    pattern: /\/_workitems\/edit\/\d+/,
    example: 'https://dev.azure.com/shop/queue/_workitems/edit/12',
  },
  { id: 'launchpad', pattern: /\/\+bug\/\d+/, example: 'https://bugs.launchpad.net/queue/+bug/12' },
  {
    id: 'phabricator',
    pattern: /^https?:\/\/[^/]*phabricator[^/]*\/[TD]\d+/,
    example: 'https://phabricator.example.org/T12',
  },
  {
    id: 'service',
    pattern:
      /^https?:\/\/(?:www\.)?(?:linear\.app\/[^/]+\/issue|trello\.com\/c|app\.asana\.com\/\d|app\.(?:shortcut|clubhouse)\.(?:com|io)\/.*story|app\.clickup\.com\/t|www\.pivotaltracker\.com\/story|b\.corp\.google\.com|bugs\.|crbug\.com|app\.incident\.io|youtrack\.)\/?/i,
    example: 'https://linear.app/shop/issue/PAY-12/alert-on-the-age',
  },
  {
    id: 'youtrack',
    pattern: /^https?:\/\/[^/]*\.youtrack\.cloud\/issue\//i,
    example: 'https://shop.youtrack.cloud/issue/PAY-12',
  },
  {
    id: 'monday',
    pattern: /^https?:\/\/[^/]*\.monday\.com\/boards\//i,
    example: 'https://shop.monday.com/boards/1/pulses/12',
  },
];
