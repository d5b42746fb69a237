namespace Panj.Reading.Incidents;

/// <summary>Says whose the guerrillas of an incident are where the article names one body of guerrillas only, shortly before: "the front attacked ... . The guerrillas also burned ...".</summary>
internal sealed class RebelBodies(IReadOnlyList<SentenceView> views, NounClasses classes)
{
    /// <summary>Sentences over which a body is still the one meant.</summary>
    private const int Reach = 5;

    private readonly List<(int Sentence, GroupName Name)> _named =
        [.. views.SelectMany(view => view.Groups.Where(group => group.Known is not null && !classes.Has("gang", group.Known)).Select(group => (view.Index, group)))];

    /// <summary>The incident with that body, where its words name none.</summary>
    public Incident Complete(Incident incident)
    {
        if (incident.Fillers.Any(filler => filler.Role == IncidentRole.Organisation) || _named.Count == 0 || _named.DistinctBy(named => named.Name.Known).Skip(1).Any()) return incident;
        foreach (var filler in incident.Fillers)
            if (filler.Role == IncidentRole.Perpetrator && BodyOf(filler) is { } body) return incident with { Fillers = [.. incident.Fillers.Append(body).OrderBy(f => f.Span)] };
        return incident;
    }

    private Filler? BodyOf(Filler rebels)
    {
        if (!classes.Has("rebel", rebels.Key)) return null;
        var sentence = views.First(view => view.Sentence.Span.Contains(rebels.Span)).Index;
        foreach (var (index, name) in _named)
        {
            if (index > sentence || sentence - index > Reach) continue;
            var words = views[index].Sentence;
            return new Filler(IncidentRole.Organisation, words[name.First].Span.Cover(words[name.End - 1].Span), name.Known!, "only-body");
        }

        return null;
    }
}
