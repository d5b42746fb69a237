using Panj.Events;

namespace Panj.Picture.Boards;

/// <summary>An event as a board sees it on a day: told by whom, in which words, and no more real than the day allows.</summary>
internal sealed class Fact
{
    private readonly Lazy<ClauseWords> _clauses;

    public Fact(Event happening, IReadOnlyList<Telling> tellings, DateOnly asOf)
    {
        Event = happening;
        Tellings = tellings;
        FirstTold = tellings.Min(t => t.Told);
        LastTold = tellings.Max(t => t.Told);
        Status = StatusOn(asOf, happening);
        _clauses = new(() => new ClauseWords(string.Join(" | ", tellings.SelectMany(t => t.Report.Spans.Select(s => s.In(t.Reading.Article.Text))))));
        Day = happening.When is { IsYearKnown: true } when ? when.Latest is { } last && last <= LastTold ? last : when.Earliest ?? LastTold : LastTold;
    }

    public Event Event { get; }

    /// <summary>The reports of the event, by day, then by article.</summary>
    public IReadOnlyList<Telling> Tellings { get; }

    public DateOnly FirstTold { get; }

    public DateOnly LastTold { get; }

    /// <summary>How real it is on the day: what lies ahead of the day is no more than planned.</summary>
    public EventStatus Status { get; }

    /// <summary>The words of all clauses that tell it.</summary>
    public ClauseWords Clauses => _clauses.Value;

    /// <summary>The day it is put on among others: its own as far as it is told, else the day it was last told.</summary>
    public DateOnly Day { get; }

    /// <summary>False for what only one side says or somebody denies.</summary>
    public bool IsSolid => Status is not (EventStatus.Alleged or EventStatus.Denied);

    public bool IsRelatedTo(Fact other) => Event.Related.Contains(other.Event.Id, StringComparer.Ordinal);

    private static EventStatus StatusOn(DateOnly day, Event happening) =>
        happening is { Status: EventStatus.Occurred or EventStatus.Ongoing, When: { IsYearKnown: true, Earliest: { } first } } && first > day ? EventStatus.Planned : happening.Status;
}
