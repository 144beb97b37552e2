import { DataTransferItem, type TreeDragAndDropController } from 'vscode';
import type { FixGroup, OpenFix } from '../../../server/src/protocol/open-fix.ts';
import { fixMarkdown } from '../words/fix-markdown.ts';
import type { FixNode } from './fix-item.ts';

const mime = 'application/vnd.code.tree.missinglink.openfixes';

/** Rows that somebody dropped on another group. */
export interface DroppedRows {
  readonly fixes: readonly OpenFix[];
  readonly group: FixGroup;
}

/** Rows of fixes can be dragged to another group, or as a task list into a document. */
export function fixDrag(dropped: (rows: DroppedRows) => void): TreeDragAndDropController<FixNode> {
  return {
    dragMimeTypes: ['text/plain'],
    dropMimeTypes: [mime],
    handleDrag: (nodes, data) => {
      const fixes = nodes.flatMap((node) => (node.kind === 'fix' ? [node.fix] : []));
      if (fixes.length === 0) return;
      data.set(mime, new DataTransferItem(fixes));
      data.set('text/plain', new DataTransferItem(`${fixes.map(fixMarkdown).join('\n')}\n`));
    },
    handleDrop: (target, data) => {
      const group = target?.group ?? null;
      const fixes: unknown = data.get(mime)?.value;
      if (group === null || !Array.isArray(fixes)) return;
      dropped({ fixes, group });
    },
  };
}
