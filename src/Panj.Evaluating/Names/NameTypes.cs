using System.Collections.Frozen;

namespace Panj.Evaluating.Names;

/// <summary>The types that are scored, and the labels that mean them; other labels are left out on both sides.</summary>
internal static class NameTypes
{
    public static readonly IReadOnlyList<string> Scored = ["PER", "ORG", "LOC"];

    private static readonly FrozenDictionary<string, string> ByLabel =
        Scoring.Pairs("label").ToFrozenDictionary(pair => pair.Member, pair => pair.Group, StringComparer.OrdinalIgnoreCase);

    /// <summary>The scored type that a label means, null for none.</summary>
    public static string? Of(string? label) => label is not null && ByLabel.TryGetValue(label, out var type) ? type : null;
}
