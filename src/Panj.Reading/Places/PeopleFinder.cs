using Panj.Language;

namespace Panj.Reading.Places;

/// <summary>Learns the last names of an article's people from titles, given names and, where there is a name model, its persons.</summary>
internal sealed class PeopleFinder(Letters letters)
{
    private const int LongestName = 4;

    private const WordClasses NoSurname = WordClasses.Never | WordClasses.Province | WordClasses.District | WordClasses.Facility
        | WordClasses.Organisation | WordClasses.Direction | WordClasses.Area | WordClasses.Settled | WordClasses.Coast;

    public void Find(Survey survey, IReadOnlyList<Name> names)
    {
        for (var at = 0; at < survey.Words.Count; at++)
        {
            var word = survey.Words[at];
            if (word.Is(WordClasses.Title) && (word.IsCapital || !word.IsInTitle)) Learn(survey, at);
            else if (word.IsCapital && !word.IsInTitle && word.Is(WordClasses.Given) && !IsPlain(survey, at)) Learn(survey, at);
        }

        foreach (var name in names)
            if (name.Type == NameType.Person) LearnLast(survey, name.Span);
    }

    // "Will" or "Mark" that opens a sentence, or the first half of a longer name of a place, gives nobody away.
    private static bool IsPlain(Survey survey, int at) =>
        (survey.Words[at].IsFirst && survey.Words[at].Is(WordClasses.Word))
        || (survey.SightingAt[at] is >= 0 and var index && survey.Sightings[index] is var seen && (seen.First != seen.Last || seen.Naming.IsState));

    private void Learn(Survey survey, int given)
    {
        var last = given;
        while (last + 1 < survey.Words.Count && last - given < LongestName && IsPartOfName(survey, last + 1)) last++;
        if (last == given || survey.Words[last].Span.Length < 3) return;
        if (survey.StartingAt(last)?.Naming.IsState == true && !survey.Words[last].Is(WordClasses.Given | WordClasses.Surname)) return;
        survey.People.Add(letters.FoldName(survey.Written(last)));
    }

    private static bool IsPartOfName(Survey survey, int at)
    {
        var word = survey.Words[at];
        return word.IsCapital && word.Gap is Gap.Space or Gap.Dot && !word.Is(NoSurname) && !survey.Words[at - 1].IsPossessive;
    }

    private void LearnLast(Survey survey, Span name)
    {
        var words = letters.FoldName(name.Of(survey.Text)).Split(' ');
        if (words.Length > 1) survey.People.Add(words[^1]);
    }
}
