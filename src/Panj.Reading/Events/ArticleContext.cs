using Panj.Language;
using Panj.Reading.Events.Arguments;
using Panj.Reading.Sources;

namespace Panj.Reading.Events;

/// <summary>What holds for every event of one article.</summary>
internal sealed class ArticleContext(Notes notes)
{
    public ParticipantFinder Participants { get; } = new(notes.Parties);

    public SourceIndex Sources { get; } = new(notes);

    /// <summary>Publication day, null where unknown.</summary>
    public DateOnly? Published { get; } = notes.Masthead.Published?.Value;

    /// <summary>True where the span lies in the title.</summary>
    public bool IsTitle(Span span) => notes.Masthead.Title is { } title && title.Spans.Any(part => part.Overlaps(span));
}
