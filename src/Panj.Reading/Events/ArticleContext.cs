using Panj.Events;
using Panj.Language;
using Panj.Reading.Events.Arguments;
using Panj.Reading.Events.Syntax;
using Panj.Reading.Places;
using Panj.Reading.Sources;
using Panj.Reading.Times;

namespace Panj.Reading.Events;

/// <summary>What holds for every event of one article.</summary>
internal sealed class ArticleContext
{
    private const int HistoryYears = 10;

    private readonly Notes _notes;
    private readonly int? _written;
    private readonly bool _isOfHistory;

    public ArticleContext(Notes notes)
    {
        _notes = notes;
        Participants = new ParticipantFinder(notes.Parties);
        Sources = new SourceIndex(notes);
        States = notes.Places
            .Where(p => p is { IsAdjective: false, Place: { Precision: Precision.Country, Countries.Count: 1 } })
            .DistinctBy(p => p.Place.Countries[0])
            .ToDictionary(p => p.Place.Countries[0]);
        var dates = notes.Times.Select(time => time.When?.Latest).OfType<DateOnly>().ToList();
        _written = notes.Masthead.Published?.Value.Year ?? (dates.Count > 0 ? dates.Max().Year : null);
        var deictic = notes.Times.Count(time => time is { When: null, Value: "", Type: TimexType.Date or TimexType.Time });
        _isOfHistory = 2 * dates.Count(IsHistory) > dates.Count + deictic; // who says "on Wednesday" writes news, though no date says of which week
        Afterwards = new Afterwards(notes);
        Story = OrdinaryStory.Of(notes.Document);
    }

    public ParticipantFinder Participants { get; }

    public SourceIndex Sources { get; }

    /// <summary>Days told of an incident right after it.</summary>
    public Afterwards Afterwards { get; }

    /// <summary>Countries that the article names, by ISO code.</summary>
    public IReadOnlyDictionary<string, PlaceMention> States { get; }

    /// <summary>Publication day, null where unknown.</summary>
    public DateOnly? Published => _notes.Masthead.Published?.Value;

    /// <summary>True for what happened more than ten years before the article, which is history and no news.</summary>
    public bool IsHistory(DateOnly last) => _written is { } year && last.Year + HistoryYears < year;

    /// <summary>True where the event is dated, and so.</summary>
    public bool IsHistory(Report report) => report.When?.Value.Latest is { } last && IsHistory(last);

    /// <summary>True where every date of the sentence is history, or where it has none and the article is mostly about history.</summary>
    public bool IsHistory(SentenceNotes sentence) =>
        sentence.Times.Any(time => time.Mention.When?.Latest is not null) ? sentence.Times.All(time => time.Mention.When?.Latest is not { } last || IsHistory(last)) : _isOfHistory;

    /// <summary>What makes the article one that tells no events, null for most.</summary>
    public OrdinaryStory? Story { get; }

    /// <summary>True where the span lies in the title.</summary>
    public bool IsTitle(Span span) => _notes.Masthead.Title is { } title && title.Spans.Any(part => part.Overlaps(span));
}
