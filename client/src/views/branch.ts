import { type Disposable, type Event, extensions } from 'vscode';

/** The part of the built-in git extension's interface (version 1) that we use. */
interface GitRepository {
  readonly state: { readonly HEAD?: { readonly name?: string }; readonly onDidChange: Event<void> };
}

interface GitApi {
  readonly repositories: readonly GitRepository[];
  readonly onDidOpenRepository: Event<GitRepository>;
}

/** The branch that is checked out, where the editor knows it and all repositories agree; else null. */
export function branchName(): string | null {
  const names = new Set(gitApi()?.repositories.map((repository) => repository.state.HEAD?.name));
  const [name] = names;
  return names.size === 1 && name !== undefined ? name : null;
}

/** Calls back after another branch was checked out; does nothing where there is no git. */
export function onDidChangeBranch(callback: () => void): Disposable {
  const parts: Disposable[] = [];
  let last = branchName();
  let over = false;
  const look = (): void => {
    const name = branchName();
    if (name === last) return;
    last = name;
    callback();
  };
  const follow = (repository: GitRepository): void => {
    if (over) return;
    parts.push(repository.state.onDidChange(look));
    look();
  };
  const start = async (): Promise<void> => {
    await extensions.getExtension('vscode.git')?.activate();
    const git = gitApi();
    if (git === null || over) return;
    parts.push(git.onDidOpenRepository(follow));
    git.repositories.forEach(follow);
  };
  void start().catch(() => undefined);
  return {
    dispose: () => {
      over = true;
      for (const part of parts) part.dispose();
    },
  };
}

function gitApi(): GitApi | null {
  const extension = extensions.getExtension<{ getAPI(version: 1): GitApi }>('vscode.git');
  if (extension?.isActive !== true) return null;
  try {
    return extension.exports.getAPI(1);
  } catch {
    return null;
  }
}
