using Panj.Events;
using Panj.Language;
using Panj.Reading.Events.Arguments;
using Panj.Reading.Sources;

namespace Panj.Reading.Events;

/// <summary>What holds for every event of one article.</summary>
internal sealed class ArticleContext(Notes notes)
{
    public ParticipantFinder Participants { get; } = new(notes.Parties);

    public SourceIndex Sources { get; } = new(notes);

    /// <summary>Countries that the article names, by ISO code.</summary>
    public IReadOnlyDictionary<string, Place> States { get; } = notes.Places
        .Where(p => p is { IsAdjective: false, Place: { Precision: Precision.Country, Countries.Count: 1 } })
        .DistinctBy(p => p.Place.Countries[0])
        .ToDictionary(p => p.Place.Countries[0], p => p.Place);

    /// <summary>Publication day, null where unknown.</summary>
    public DateOnly? Published { get; } = notes.Masthead.Published?.Value;

    /// <summary>True where the span lies in the title.</summary>
    public bool IsTitle(Span span) => notes.Masthead.Title is { } title && title.Spans.Any(part => part.Overlaps(span));
}
