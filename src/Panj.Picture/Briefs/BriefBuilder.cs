using Panj.Events;

namespace Panj.Picture.Briefs;

/// <summary>Writes the brief of a picture. Not for use from many threads; one builder makes one brief.</summary>
public sealed class BriefBuilder
{
    /// <summary>A sentence told by more reports than this cites the earliest ones; the number of outlets says how many there are.</summary>
    private const int MostNotes = 6;

    private readonly Snapshot _picture;
    private readonly Citations _citations;
    private readonly List<Citation> _notes = [];
    private readonly Dictionary<ReportReference, int> _numbers = [];

    private BriefBuilder(Snapshot picture)
    {
        _picture = picture;
        _citations = new Citations(picture);
    }

    /// <summary>The brief of <paramref name="picture"/>.</summary>
    public static Brief Of(Snapshot picture) => new BriefBuilder(picture).Build();

    private Brief Build()
    {
        var news = _picture.Events.Where(e => !e.Background && !IsAhead(e)).GroupBy(EventWords.Date, StringComparer.Ordinal);
        BriefSection[] sections =
        [
            .. news.Select(day => Section(Capital(day.Key), day, Told)),
            Section("Planned", _picture.Events.Where(e => IsAhead(e) && !e.Background), ToldWithDate),
            Section("Context", _picture.Events.Where(e => e.Background), ToldWithDate),
            Section("Disputed", _picture.Events.Where(e => e.Disputes.Count > 0), Disputed),
        ];
        return new Brief([.. sections.Where(s => s.Lines.Count > 0)], _notes);
    }

    private static bool IsAhead(Event happening) => happening.Status is EventStatus.Planned or EventStatus.Pledged or EventStatus.CalledOff;

    private static BriefSection Section(string heading, IEnumerable<Event> events, Func<Event, string> words, Func<Event, IEnumerable<int>> notes) =>
        new(heading, [.. events.Select(e => new BriefLine(words(e), [.. notes(e)]))]);

    private BriefSection Section(string heading, IEnumerable<Event> events, Func<Event, string> words) => Section(heading, events, words, NotesOf);

    private static string Told(Event happening) => $"{EventWords.Sentence(happening)} ({EventWords.Sources(happening)})";

    private static string ToldWithDate(Event happening) => $"{EventWords.Sentence(happening)}, {EventWords.Date(happening)} ({EventWords.Sources(happening)})";

    /// <summary>What the accounts say, each with the outlets that say it.</summary>
    private string Disputed(Event happening) => $"{EventWords.Sentence(happening)}: {string.Join("; ", happening.Disputes.Select(d => FieldOf(d, happening)))}";

    private string FieldOf(Dispute dispute, Event happening) =>
        $"{(dispute.Field == "chain" ? "source" : dispute.Field)} is {string.Join(" or ", dispute.Values.Select(v => $"{v.Value} ({OutletsOf(v, happening)})"))}";

    private string OutletsOf(DisputedValue value, Event happening)
    {
        var outlets = happening.Reports.Where(r => value.Articles.Contains(r.ArticleId, StringComparer.Ordinal)).Select(r => _citations.Of(r).Outlet ?? r.ArticleId);
        return string.Join(", ", outlets.Distinct(StringComparer.Ordinal).Take(MostNotes));
    }

    private IEnumerable<int> NotesOf(Event happening) => _citations.Of(happening).Take(MostNotes).Select(NumberOf).Order();

    private int NumberOf(Citation citation)
    {
        if (_numbers.TryGetValue(citation.Report, out var number)) return number;
        _notes.Add(citation);
        return _numbers[citation.Report] = _notes.Count;
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
