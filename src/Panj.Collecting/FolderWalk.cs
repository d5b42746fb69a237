namespace Panj.Collecting;

/// <summary>Lists the files under a folder in ordinal order of their paths, following each real folder once so that links cannot lead in circles.</summary>
internal sealed class FolderWalk(CollectingLimits limits)
{
    private readonly HashSet<string> _entered = new(StringComparer.Ordinal);

    /// <summary>Paths of files, and an <see cref="Unread"/> for each folder that could not be entered.</summary>
    internal IEnumerable<(string Path, Unread? Failure)> Files(string folder) => Enter(folder, depth: 0);

    private IEnumerable<(string Path, Unread? Failure)> Enter(string folder, int depth)
    {
        if (depth > limits.FolderDepth)
        {
            yield return (folder, new Unread(folder, $"lies more than {limits.FolderDepth} folders deep", "Read it by its own path."));
            yield break;
        }

        if (!_entered.Add(RealPath(folder))) yield break;
        var entries = List(folder, out var failure);
        if (failure is not null) yield return (folder, failure);
        foreach (var entry in entries)
        {
            if (entry is not DirectoryInfo) yield return (Path.Combine(folder, entry.Name), null);
            else foreach (var file in Enter(Path.Combine(folder, entry.Name), depth + 1)) yield return file;
        }
    }

    private static string RealPath(string folder)
    {
        try
        {
            return new DirectoryInfo(folder).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? Path.GetFullPath(folder);
        }
        catch (IOException)
        {
            return Path.GetFullPath(folder);
        }
    }

    private static IReadOnlyList<FileSystemInfo> List(string folder, out Unread? failure)
    {
        try
        {
            failure = null;
            return [.. new DirectoryInfo(folder).EnumerateFileSystemInfos().Where(e => e.Name[0] != '.').OrderBy(e => e.Name, StringComparer.Ordinal)];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            failure = FileFailure.Describe(folder, error);
            return [];
        }
    }
}
