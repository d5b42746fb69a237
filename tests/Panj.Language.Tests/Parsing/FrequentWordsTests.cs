using Panj.Language.Parsing;

namespace Panj.Language.Tests.Parsing;

public class FrequentWordsTests
{
    private const byte Noun = 3;
    private readonly FrequentWords _words = new(32);

    [Fact]
    public void A_word_finds_its_place_again()
    {
        var place = PlaceInNewSentence(7);
        PlaceInNewSentence(7).ShouldBe(place);
    }

    [Fact]
    public void Only_the_first_question_finds_a_sum_unknown()
    {
        var place = PlaceInNewSentence(7);
        _words.IsKnown(place, 2).ShouldBeFalse();
        _words.IsKnown(place, 2).ShouldBeTrue();
        _words.IsKnown(place, 4).ShouldBeFalse();
    }

    [Fact]
    public void A_place_is_nobody_elses_within_a_sentence()
    {
        var place = PlaceInNewSentence(7);
        Enumerable.Range(8, 5000).ShouldAllBe(row => _words.PlaceOf(row, Noun) != place);
    }

    [Fact]
    public void A_newcomer_takes_a_place_little_asked_for()
    {
        var place = PlaceInNewSentence(7);
        _words.IsKnown(place, 0);
        var rival = Enumerable.Range(8, 100_000).First(row => new FrequentWords(32).PlaceOf(row, Noun) == place);

        PlaceInNewSentence(rival).ShouldBe(-1);
        PlaceInNewSentence(rival).ShouldBe(place);
        _words.IsKnown(place, 0).ShouldBeFalse();
    }

    private int PlaceInNewSentence(int row)
    {
        _words.Begin();
        return _words.PlaceOf(row, Noun);
    }
}
