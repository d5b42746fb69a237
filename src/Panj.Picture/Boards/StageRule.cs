using System.Globalization;
using Panj.Events;

namespace Panj.Picture.Boards;

/// <summary>One row of data/board-stages.tsv.</summary>
internal sealed class StageRule(IReadOnlyDictionary<string, string> row)
{
    private const string Any = "*";

    private readonly string[] _kinds = row["kind"].Split('|');
    private readonly string[] _modes = row["mode"].Split('|');
    private readonly string[] _statuses = row["status"].Split('|');
    private readonly string[][] _words = ClauseWords.Phrases(row["words"]);

    public string Board { get; } = row["board"];

    public Stage Stage { get; } = new(row["stage"], row["says"], int.Parse(row["rank"], CultureInfo.InvariantCulture), row["at"] == "target");

    public bool Fits(Fact fact) =>
        Has(_kinds, Slug.Of(fact.Event.Kind)) && Has(_modes, fact.Event.Mode ?? "") && Has(_statuses, Slug.Of(fact.Status)) && (_words.Length == 0 || fact.Clauses.HasAny(_words));

    private static bool Has(string[] list, string value) => list is [Any] || list.Contains(value, StringComparer.Ordinal);
}
