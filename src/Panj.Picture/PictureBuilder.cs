using System.Collections.Frozen;
using Panj.Events;

namespace Panj.Picture;

/// <summary>Merges the reports of readings into events. The same readings give the same snapshot in whatever order and however often they come.</summary>
public sealed class PictureBuilder
{
    private readonly KindTable _kinds = KindTable.Standard;

    /// <summary>The picture of <paramref name="readings"/>; every report is in exactly one event.</summary>
    public Snapshot Build(IReadOnlyList<ArticleReading> readings)
    {
        var articles = CanonicalReadings.Of(readings);
        var members = articles.SelectMany(r => Enumerable.Range(0, r.Reports.Count).Select(i => new Member(r, i, _kinds)));
        var events = members.Select(m => EventAssembly.Of([m]));
        return new Snapshot(articles, FrozenDictionary<string, string>.Empty, [.. events.OrderBy(TimeKey, StringComparer.Ordinal).ThenBy(e => e.Id, StringComparer.Ordinal)]);
    }

    private static string TimeKey(Event happening) => happening.When?.Edtf ?? "~";
}
