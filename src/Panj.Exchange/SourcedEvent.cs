using Panj.Events;

namespace Panj.Exchange;

/// <summary>An event with everything a format says of where it is known from, so that a format needs no picture and events can pass one by one.</summary>
/// <param name="Event">The event.</param>
/// <param name="Sources">Its accounts in the order of publication, those of unknown day last; never empty.</param>
public sealed record SourcedEvent(Event Event, IReadOnlyList<EventSource> Sources)
{
    /// <summary>Day on which it was first told, null where no article's day is known.</summary>
    public DateOnly? FirstTold => Sources.Min(s => s.Citation.Published);

    /// <summary>Day on which it was last told, null where no article's day is known.</summary>
    public DateOnly? LastTold => Sources.Max(s => s.Citation.Published);

    /// <summary>A name that stays while further reports join, whenever they are read (<see cref="Citations.LastingName"/>).</summary>
    public string LastingName => Naming();

    /// <summary>Finds that name, which few formats ask for.</summary>
    public required Func<string> Naming { private get; init; }

    /// <summary>Names of the outlets that tell it, each once, in the order of publication.</summary>
    public IEnumerable<string> Outlets => Sources.Select(s => s.Citation.Outlet).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>Names of the first sources behind them, each once, in the order of publication.</summary>
    public IEnumerable<string> FirstVoices => Sources.Select(s => s.FirstVoice).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>The events of a picture in its order, each made when it is asked for.</summary>
    public static IEnumerable<SourcedEvent> Of(Snapshot picture)
    {
        var citations = new Citations(picture);
        var articles = picture.Articles.ToDictionary(a => a.Article.Id, StringComparer.Ordinal);
        foreach (var happening in picture.Events)
            yield return new SourcedEvent(happening, [.. citations.Of(happening).Select(c => SourceOf(c, articles[c.Report.ArticleId].Reports[c.Report.Index]))])
            {
                Naming = () => citations.LastingName(happening),
            };
    }

    private static EventSource SourceOf(Citation citation, Report report) => new(citation, report.Chain) { Kind = report.Kind };
}
