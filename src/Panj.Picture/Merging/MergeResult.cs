namespace Panj.Picture.Merging;

/// <summary>What merging found.</summary>
/// <param name="Groups">Reports of one happening each; every report is in exactly one.</param>
/// <param name="Related">Pairs of places in <paramref name="Groups"/> that may be one happening or belong together, sorted.</param>
internal sealed record MergeResult(IReadOnlyList<IReadOnlyList<Member>> Groups, IReadOnlyList<(int, int)> Related);
