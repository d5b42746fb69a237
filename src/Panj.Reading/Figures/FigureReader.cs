using Panj.Events;
using Panj.Language;

namespace Panj.Reading.Figures;

/// <summary>Reads the figures of one sentence.</summary>
internal sealed class FigureReader
{
    private const int LongestTotal = 18;

    private readonly Sentence _sentence;
    private readonly NumberWords _numbers;
    private readonly NumberScanner _words;
    private readonly CountWords _counts;
    private readonly KindFinder _kinds;

    public FigureReader(Sentence sentence, NumberWords numbers, CountWords counts)
    {
        (_sentence, _numbers, _counts) = (sentence, numbers, counts);
        _words = new NumberScanner(sentence, numbers);
        _kinds = new KindFinder(counts, sentence, _words);
    }

    /// <summary>The sentence's figures in order; numbers under <paramref name="taken"/> (dates and durations) are none.</summary>
    public List<FigureMention> Read(Func<Span, bool> taken)
    {
        var found = new List<FigureMention>();
        NumberPhrase? sharing = null;
        foreach (var number in _words.Numbers())
        {
            if (taken(SpanOf(number.First, number.Last)) || IsHyphenated(number) || IsDenied(number)) continue;
            var noun = CountedNoun.Behind(_sentence, _words, _counts, number);
            if (IsYear(number, noun)) continue;
            if (sharing is not null && _kinds.Decide(number, noun) is { IsSuffered: true } shared) found.Add(Shared(sharing, shared.Kind));
            sharing = IsSharing(number, Shortened(number, noun)) ? number : null;
            if (sharing is null && Mention(number, noun) is { } mention) found.Add(mention with { IsPartOfTotal = IsPart(number, found) });
        }

        return found;
    }

    /// <summary>"three insurgent and two guard deaths": a singular noun behind a plural number waits for the noun it shares.</summary>
    private bool IsSharing(NumberPhrase number, CountedNoun noun) =>
        !noun.IsNone && number.Best > 1 && _sentence[noun.Head].Xpos is "NN" or "JJ" && _words.Word(noun.Head + 1) is "and" or "or" && _words.Word(noun.Head) is not ("people" or "personnel" or "police" or "staff");

    private FigureMention Shared(NumberPhrase number, FigureKind kind)
    {
        var noun = CountedNoun.Behind(_sentence, _words, _counts, number);
        return Build(number, Shortened(number, noun), kind);
    }

    /// <summary>An adjective alone where the tagger sees no noun ("three insurgent and two ...").</summary>
    private CountedNoun Shortened(NumberPhrase number, CountedNoun noun) =>
        noun.IsNone && number.End + 1 < _sentence.Count && _sentence[number.End + 1].Upos == Upos.Adj && _counts.Kind(_words.Word(number.End + 1), CountRole.State) is null ? new CountedNoun(number.End + 1, number.End + 1) : noun;

    private FigureMention? Mention(NumberPhrase number, CountedNoun noun)
    {
        if (CurrencyOf(number, ref noun) is { } code) return Build(number, noun, FigureKind.Money) is var money ? money with { Figure = money.Figure with { Unit = code.Length == 0 ? null : code, Of = null } } : null;
        if (_kinds.Decide(number, noun) is not { } verdict) return null;
        if (number.IsArticle && !CountsOne(number, verdict)) return null;
        return !verdict.IsSuffered && verdict.IsAnimate && IsKnownSet(number) ? null : Build(number, noun, verdict.Kind) with { IsSuffered = verdict.IsSuffered };
    }

    /// <summary>"a soldier was killed" counts one, "a strike" none; "one strike" does, "one of them" does not.</summary>
    private bool CountsOne(NumberPhrase number, Verdict verdict) => _words.Word(number.First) == "one"
        ? _words.Word(number.Last + 1) != "of" && _words.Word(number.First - 1) != "no"
        : verdict is { IsAnimate: true, Kind: FigureKind.Killed or FigureKind.Injured or FigureKind.Missing };

    /// <summary>"the two leaders" are known ones, not counted here.</summary>
    private bool IsKnownSet(NumberPhrase number) => number.Best <= 3 && _words.Word(number.Start - 1) is "the" or "these" or "those" or "both" or "all";

    /// <summary>"three soldiers and not four".</summary>
    private bool IsDenied(NumberPhrase number) => _words.Word(number.Start - 1) == "not";

    /// <summary>"a 20-year-old", "an eight-storey house".</summary>
    private bool IsHyphenated(NumberPhrase number) => _words.Word(number.End + 1) is "-" && _words.Touches(number.End + 1) && _words.Touches(number.End + 2);

    private bool IsYear(NumberPhrase number, CountedNoun noun) =>
        number.First == number.Last && number.Best is >= 1900 and < 2100 && _sentence[number.First].Span.Length == 4
        && (!noun.IsNone && _sentence[noun.Head].Xpos is "NN" or "NNP" || _words.Word(number.First - 1) is "in" or "since" or "by" or "of" or "during" or "until" or "from" or "early" or "late" or "," or "before" or "after" or "mid" or "the" or "");

    private string? CurrencyOf(NumberPhrase number, ref CountedNoun noun)
    {
        if (number.Currency is not null) return number.Currency;
        for (var length = Math.Min(3, _sentence.Count - 1 - number.Last); length > 0; length--)
        {
            var name = string.Join(' ', Enumerable.Range(number.Last + 1, length).Select(_words.Word));
            if (length == 1 && name is "sol" or "sum" or "real" or "won" or "dong" or "rand" or "sh" or "le" or "pen" or "rm") continue;
            if ((_numbers.Currency(name) ?? _numbers.Currency(name.TrimEnd('s'))) is not { } code) continue;
            noun = new CountedNoun(number.Last + 1, number.Last + length);
            return code;
        }

        return null;
    }

    private bool IsPart(NumberPhrase number, List<FigureMention> before)
    {
        if (_words.Word(number.Start - 1) is "including" or "includes" or "included") return true;
        if (_words.Word(number.Start - 1) is "them" or "whom" or "which" && _words.Word(number.Start - 2) is "among" or "of") return true;
        if (before.Count > 0 && IsRunningTotal(number)) return true;
        return before is [.., { IsPartOfTotal: true } last] && _words.Word(number.Start - 1) is "and" or "," && _sentence[number.Start].Span.Start - last.Span.End < 8;
    }

    /// <summary>"..., bringing the total to 45": what it comes to with all before.</summary>
    private bool IsRunningTotal(NumberPhrase number)
    {
        if (_words.Word(number.Start - 1) is not "to") return false;
        for (var i = number.Start - 2; i >= Math.Max(0, number.Start - LongestTotal); i--)
            if (_sentence[i].Lemma is "bring" or "raise" or "take" && _words.Word(i + 1) is "the" or "its" or "their") return true;
        return false;
    }

    private FigureMention Build(NumberPhrase number, CountedNoun noun, FigureKind kind)
    {
        var span = SpanOf(number.Start, Math.Max(number.End, noun.IsNone ? number.End : noun.Head));
        var figure = new Figure
        {
            What = kind,
            Of = noun.Words(_sentence),
            Best = number.Best,
            Low = number.Low,
            High = number.High,
            Approximate = number.Approximate,
            Spans = [span],
        };
        return new FigureMention(span, SpanOf(number.First, number.Last), figure);
    }

    private Span SpanOf(int first, int last) => new(_sentence[first].Span.Start, _sentence[last].Span.End);
}
