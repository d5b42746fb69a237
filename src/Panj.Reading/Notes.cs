using Panj.Events;
using Panj.Language;
using Panj.Reading.Figures;
using Panj.Reading.Parties;
using Panj.Reading.Places;
using Panj.Reading.Sources;
using Panj.Reading.Times;

namespace Panj.Reading;

/// <summary>What is known of one article while it is read: each stage reads what earlier ones wrote and writes its own part. Not for use from many threads.</summary>
public sealed class Notes(Article article)
{
    /// <summary>The article as collected.</summary>
    public Article Article { get; } = article;

    /// <summary>Spans outside the story, sorted, not overlapping.</summary>
    public IReadOnlyList<Span> Clutter { get; set; } = [];

    /// <summary>What the article says of itself.</summary>
    public Masthead Masthead { get; set; } = new();

    /// <summary>Sentences, tokens, trees, names of what is not clutter.</summary>
    public Document Document { get; set; } = new(article.Text, [], []);

    /// <summary>Time expressions, in text order.</summary>
    public IReadOnlyList<TimeMention> Times { get; set; } = [];

    /// <summary>Places, in text order.</summary>
    public IReadOnlyList<PlaceMention> Places { get; set; } = [];

    /// <summary>Parties, in text order.</summary>
    public IReadOnlyList<PartyMention> Parties { get; set; } = [];

    /// <summary>Counted quantities, in text order.</summary>
    public IReadOnlyList<FigureMention> Figures { get; set; } = [];

    /// <summary>Who says what, in text order of content.</summary>
    public IReadOnlyList<Attribution> Attributions { get; set; } = [];

    /// <summary>The reports, in the order of their first span.</summary>
    public IReadOnlyList<Report> Reports { get; set; } = [];

    /// <summary>What is odd about the article, in words for a reader.</summary>
    public List<string> Warnings { get; } = [];
}
