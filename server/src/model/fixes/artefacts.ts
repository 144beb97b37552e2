import type { Source } from '../../text/source.ts';
import type { Fix } from '../document/fix.ts';
import type { FixCandidate } from './parts.ts';

const PATH =
  /^(?:[\w.-]+\/[\w.-]+:)?(?:\.{0,2}\/)?(?:[\w@.-]+\/)*(?:[\w@-][\w@.-]*\.[A-Za-z][A-Za-z0-9]{0,7}|Dockerfile|Makefile|Jenkinsfile|CODEOWNERS|Procfile)(?:#L?\d+(?:-L?\d+)?)?$/;
const FOLDER = /^(?:[\w.-]+\/[\w.-]+:)?\.{0,2}\/?(?:[\w@.-]+\/)+$/;
const KNOWN_ENDING =
  /\.(?:ya?ml|json|toml|md|mdx|markdown|rst|adoc|txt|sh|bash|ps1|py|rb|go|rs|js|mjs|cjs|ts|tsx|jsx|java|kt|scala|cs|c|cc|cpp|h|php|sql|tf|hcl|conf|cfg|ini|env|properties|xml|html|css|proto|feature|rego|nix|lua|ex|exs|erl|swift|gradle|tpl|j2|lock)(?:#|$)/i;

/** The files that an item names as what it changes: its artefact field first, then paths in code and links. */
export function artefactsOf(source: Source, candidate: FixCandidate): Fix['artefacts'] {
  const named = candidate.fields.filter((field) => field.name === 'artefact' && field.value !== '');
  if (named.length > 0) {
    return named.flatMap((field) => {
      const text = source.slice(field.span);
      return [...text.matchAll(/[^\s,;`*()[\]]+/g)]
        .filter((match) => isPath(match[0], false))
        .map((match) => ({
          path: match[0],
          span: {
            start: field.span.start + match.index,
            end: field.span.start + match.index + match[0].length,
          },
        }));
    });
  }
  const found: { readonly path: string; readonly span: { readonly start: number; readonly end: number } }[] =
    [];
  for (const { inline, span } of candidate.inlines) {
    for (const piece of inline.pieces) {
      if (piece.span.start < span.start || piece.span.end > span.end) continue;
      if (piece.kind === 'code') {
        const path = source.slice(piece.content);
        if (isPath(path, true)) found.push({ path, span: piece.content });
      } else if (piece.kind === 'link' && piece.target !== null && piece.targetSpan !== null) {
        if (!/^[a-z][a-z+.-]*:/i.test(piece.target) && isPath(piece.target, true)) {
          found.push({ path: piece.target, span: piece.targetSpan });
        }
      }
    }
  }
  return found;
}

/** `strict`: outside a field only names that cannot be a host, a version or a call are paths. */
function isPath(words: string, strict: boolean): boolean {
  if (!strict) return PATH.test(words) || FOLDER.test(words) || words.includes('/');
  return (
    FOLDER.test(words) || (PATH.test(words) && (KNOWN_ENDING.test(words) || !/\.[A-Za-z]+$/.test(words)))
  );
}
