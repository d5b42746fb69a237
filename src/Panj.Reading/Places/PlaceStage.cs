using Panj.Language;
using Panj.Reading.Places.Dumps;

namespace Panj.Reading.Places;

/// <summary>Finds and locates places.</summary>
public sealed class PlaceStage : IStage
{
    private readonly Letters _letters = new();
    private readonly Gazetteer _gazetteer;
    private readonly WordScanner _scanner;
    private readonly NameSeeker _seeker;
    private readonly PeopleFinder _people;
    private readonly BorderReader _borders;
    private readonly CrossingReader _crossings;
    private readonly CapitalReader _capitals;

    /// <summary>Loads the gazetteer and the words around it.</summary>
    /// <param name="imported">Places beyond those that Panj ships; it must stay open while the stage is in use.</param>
    public PlaceStage(PlaceFile? imported = null)
    {
        var vocabulary = new Vocabulary(_letters);
        _gazetteer = new Gazetteer(_letters, imported);
        _scanner = new WordScanner(vocabulary);
        _seeker = new NameSeeker(_gazetteer, vocabulary, _letters);
        _people = new PeopleFinder(_letters);
        _borders = new BorderReader(_gazetteer);
        _crossings = new CrossingReader(_gazetteer, _letters);
        _capitals = new CapitalReader(_gazetteer);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Reads => [nameof(Notes.Masthead), nameof(Notes.Document)];

    /// <inheritdoc/>
    public IReadOnlyList<string> Writes => [nameof(Notes.Places)];

    /// <inheritdoc/>
    public void Read(Notes notes)
    {
        var survey = new Survey(notes.Document.Text);
        foreach (var sentence in notes.Document.Sentences)
            _scanner.Scan(survey.Text, sentence.Span, survey.Words);
        _seeker.Seek(survey);
        _people.Find(survey, notes.Document.Names);
        Caution.Judge(survey, notes.Document.Names);
        Pairing.Pair(survey);
        CreditDateline(survey, notes.Masthead.Dateline?.Place);
        Disambiguator.Decide(survey);
        Elsewhere.LetGo(survey);
        notes.Places = Mentions(survey, notes.Document.Names);
    }

    private List<PlaceMention> Mentions(Survey survey, IReadOnlyList<Name> names)
    {
        var mentions = _crossings.Read(survey);
        mentions.AddRange(_borders.Read(survey).Where(border => !mentions.Exists(post => post.Span.Overlaps(border.Span))).ToList());
        foreach (var sighting in survey.Sightings)
        {
            if (!sighting.IsTaken && Admission.Admits(survey, sighting) && sighting.Meaning is { } spot)
                mentions.Add(Surroundings.Read(survey, sighting, spot));
        }

        _capitals.Read(survey, mentions);
        var listed = mentions.Count;
        Unlisted.Read(survey, mentions);
        Unexplained.Read(survey, names, mentions, listed);
        mentions.Sort((a, b) => a.Span.CompareTo(b.Span));
        return mentions;
    }

    private void CreditDateline(Survey survey, string? place)
    {
        if (place is null) return;
        var spots = _gazetteer.Find(_letters.FoldName(place), capitals: true, afterComma: false);
        if (spots.MaxBy(s => s.Weight) is { } spot) survey.Credit(spot.Country, 1);
    }
}
