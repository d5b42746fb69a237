namespace Panj.Storage;

/// <summary>What work changed of that which the picture is of.</summary>
/// <param name="Outcome">What the work gives.</param>
/// <param name="Steps">By how much the revision grows; 0 where nothing changed.</param>
/// <param name="Articles">Identities of articles that are told otherwise now.</param>
public readonly record struct Change<T>(T Outcome, int Steps, IReadOnlyList<string> Articles)
{
    /// <summary>Those among them that were not kept before, so that no picture holds them.</summary>
    public IReadOnlyList<string> New { get; init; } = [];
}
