using System.Globalization;
using Panj.Events;
using Panj.Language;

namespace Panj.Reading.Times;

/// <summary>Resolves the time expressions of one sentence after another and writes them down as mentions. Belongs to one reading.</summary>
internal sealed class MentionWriter(TimeResolver resolver, List<string> warnings)
{
    /// <summary>Digits that a century leaves open.</summary>
    private const int Hundred = 2;

    internal IReadOnlyList<TimeMention> Write(TimedSentence found)
    {
        var mentions = new List<TimeMention>();
        var clocks = new List<int>();
        foreach (var phrase in found.Phrases)
        {
            var tense = found.TenseOf(phrase);
            if (phrase is { Shape: TimeShape.Range, From: { } first, To: { } last })
            {
                var (from, to) = resolver.Ends(phrase, tense);
                mentions.Add(Mention(found, first, from, phrase));
                mentions.Add(Mention(found, last, to, phrase));
                continue;
            }

            if (phrase.Shape == TimeShape.Clock) clocks.Add(mentions.Count);
            mentions.Add(Mention(found, phrase, found.IsOfEdition(phrase) ? resolver.Aside(phrase, tense) : Bounded(found, phrase, resolver.Resolve(phrase, tense)), phrase));
        }

        foreach (var clock in clocks) mentions[clock] = OnDayBeside(mentions, clock);
        return mentions;
    }

    private TimeMention Mention(TimedSentence found, TimePhrase phrase, Resolved resolved, TimePhrase whole)
    {
        var span = found.SpanOf(phrase);
        if (phrase is { Shape: TimeShape.Calendar, Weekday: > 0 } && resolved.When?.Earliest is { } day && phrase.To is null) CheckWeekday(phrase.Weekday, day, span.In(found.Sentence.Text));
        var extent = whole.Code == RangeGrammar.List ? span : found.SpanOf(whole);
        var by = resolved.By.Length == 0 ? "" : $"'{extent.In(found.Sentence.Text)}' {resolved.By}";
        return new TimeMention(span, TimeResolver.TypeOf(phrase), resolved.Value, resolved.When, by) { Extent = extent };
    }

    private void CheckWeekday(int weekday, DateOnly day, string words)
    {
        if (CalendarResolver.Weekday(day) == weekday) return;
        warnings.Add($"'{words}' cannot be: {TimexText.Date(day)} is a {DateTimeFormatInfo.InvariantInfo.GetDayName(day.DayOfWeek)}.");
    }

    /// <summary>"since Monday" is from Monday on, "by Monday" and "until Monday" up to it; the century that a temple is of is no time of what happens there.</summary>
    private static Resolved Bounded(TimedSentence found, TimePhrase phrase, Resolved resolved)
    {
        var p = found.Pieces;
        if (phrase.YearDigitsOpen == Hundred && IsQuality(found.Sentence, found.SpanOf(phrase).End)) return resolved with { When = null };
        if (resolved.When is not { IsRange: false } when || phrase.Shape is TimeShape.Duration or TimeShape.Clock) return resolved;
        var at = phrase.Start - 1;
        var edtf = p.Is(at, "since") ? $"{when}/.." : p.IsAny(at, "by", "until", "till") ? $"../{when}" : "";
        return When.TryParse(edtf, out var bounded) ? resolved with { When = bounded } : resolved;
    }

    /// <summary>True before a noun, as in "an 11th-century temple", and its adjectives.</summary>
    private static bool IsQuality(Sentence sentence, int end)
    {
        for (var i = 0; i < sentence.Count; i++)
            if (sentence[i].Span.Start >= end) return sentence[i].Upos is Upos.Noun or Upos.Propn or Upos.Adj;
        return false;
    }

    /// <summary>A time of day belongs to the nearest day told in its sentence.</summary>
    private static TimeMention OnDayBeside(List<TimeMention> mentions, int clock)
    {
        var mention = mentions[clock];
        if (mention.When is not null) return mention;
        for (var distance = 1; distance < mentions.Count; distance++)
            foreach (var at in (ReadOnlySpan<int>)[clock - distance, clock + distance])
                if (at >= 0 && at < mentions.Count && mentions[at] is { When: { Precision: WhenPrecision.Day } day } near && near.Value.StartsWith(day.Edtf, StringComparison.Ordinal))
                    return mention with { When = day, Value = mention.Value.Replace("XXXX-XX-XX", day.Edtf, StringComparison.Ordinal), KnownBy = near.KnownBy };
        return mention;
    }
}
