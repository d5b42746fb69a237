using Panj.Language;
using Panj.Reading;
using Panj.Reading.Parties;

namespace Panj.Cli.Inspection;

/// <summary>The names of an article: those of the language engine, and where it marks none there, those of parties and places.</summary>
internal static class NameList
{
    /// <summary>Names in text order, never overlapping.</summary>
    public static IReadOnlyList<NameEntry> Of(Notes notes)
    {
        var parties = notes.Parties.Where(p => !p.IsAnaphor && p.Type != PartyType.People).ToList();
        var marked = notes.Document.Names.Select(n => new NameEntry(n.Span, TypeOf(n.Type), parties.Find(p => p.NameSpan.Overlaps(n.Span))?.Id));
        var read = parties.Select(p => new NameEntry(p.NameSpan, TypeOf(p.Type), p.Id))
            .Concat(notes.Places.Select(p => new NameEntry(p.Span, p.IsAdjective ? "NORP" : "LOC", p.Place.GeonamesId is { } id ? $"geonames:{id}" : null)))
            .Where(n => !n.Span.IsEmpty && char.IsUpper(notes.Article.Text[n.Span.Start]));
        return Apart(marked, read);
    }

    /// <summary>All of the first, and of the second what overlaps nothing taken before it.</summary>
    private static List<NameEntry> Apart(IEnumerable<NameEntry> first, IEnumerable<NameEntry> second)
    {
        var taken = new List<NameEntry>();
        foreach (var name in first.Select(n => (n, 0)).Concat(second.Select(n => (n, 1))).OrderBy(p => p.n.Span.Start).ThenBy(p => p.Item2).ThenByDescending(p => p.n.Span.Length).Select(p => p.n))
        {
            if (taken.Count == 0 || !taken[^1].Span.Overlaps(name.Span)) taken.Add(name);
        }

        return taken;
    }

    private static string TypeOf(NameType type) => type switch
    {
        NameType.Person => "PER",
        NameType.Organisation => "ORG",
        NameType.Location => "LOC",
        NameType.Norp => "NORP",
        _ => "MISC",
    };

    private static string TypeOf(PartyType type) => type switch
    {
        PartyType.Person => "PER",
        PartyType.State => "LOC",
        _ => "ORG",
    };
}
