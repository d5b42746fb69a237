using System.Globalization;
using Panj.Events;
using Panj.Picture.Copies;

namespace Panj.Picture.Merging;

/// <summary>Under which keys a report is compared: family, one of its parties or countries, and a month that its time may touch. Reports without a common key are never compared.</summary>
internal static class BlockKeys
{
    private const int MostParties = 12;
    private const int MostDays = 100;
    private const int Slack = 3;
    private const int NewsDays = 31;
    private const string Nobody = "-";
    private const string NoTime = "none";

    /// <summary>Keys under which it is filed, each once.</summary>
    public static IEnumerable<long> Of(Member member) => Named(member).Distinct(StringComparer.Ordinal).Select(Key).Distinct();

    /// <summary>True for a key under which reports without a year meet those of any year.</summary>
    public static bool IsYearless(long key) => (key & 1) != 0;

    /// <summary>True for a report of a day whose year is not told.</summary>
    public static bool IsYearless(Member member) => member.When is { IsYearKnown: false };

    private static IEnumerable<string> Named(Member member)
    {
        var months = Months(member).Concat(Yearless(member)).Distinct(StringComparer.Ordinal).ToArray();
        foreach (var party in Parties(member))
            foreach (var month in months) yield return $"{member.Kind.Family}|{party}|{month}";
        yield return $"{member.Kind.Family}|words|{member.Evidence.Clause.Whole:x}";
    }

    private static long Key(string name) => unchecked((long)((Digest.Of(name) & ~1UL) | (name[name.LastIndexOf('|') + 1] == 'X' ? 1UL : 0UL)));

    /// <summary>Where a report of a known day meets those whose year is not told.</summary>
    private static IEnumerable<string> Yearless(Member member) => member.When is { IsYearKnown: true, Precision: WhenPrecision.Day, Earliest: { } day } ? [YearlessMonth(day)] : [];

    private static IEnumerable<string> Parties(Member member)
    {
        var parties = member.Parties.SelectMany(PartyKeys).Concat(member.Where?.Countries ?? []).Distinct(StringComparer.Ordinal);
        return parties.DefaultIfEmpty(Nobody).Take(MostParties);
    }

    private static IEnumerable<string> PartyKeys(Party party)
    {
        if (party.Side is not null) yield return party.Side;
        if (party.Id is not null && party.Id != "state:" + party.Side) yield return party.Id;
        if (party.Side is null && party.Id is null) yield return string.Join(' ', party.Words);
    }

    private static IEnumerable<string> Months(Member member) => member.When switch
    {
        { IsYearKnown: false } yearless => [YearlessMonth(yearless.WithYear(2000).Earliest ?? yearless.WithYear(2000).Latest ?? default)],
        { Earliest: { } first, Latest: { } last } when last.DayNumber - first.DayNumber <= MostDays => Between(first.DayNumber - Slack, last.DayNumber + Slack),
        { } wide => Around(wide.Earliest).Concat(Around(wide.Latest)).Concat(Around(member.Published)),
        null when member.Published is { } day => member.IsAhead ? Between(day.DayNumber, day.DayNumber + NewsDays) : Between(day.DayNumber - NewsDays, day.DayNumber),
        _ => [NoTime],
    };

    private static IEnumerable<string> Around(DateOnly? day) => day is { } known ? Between(known.DayNumber - Slack, known.DayNumber + Slack) : [];

    private static IEnumerable<string> Between(int first, int last)
    {
        var day = DateOnly.FromDayNumber(Math.Clamp(first, 0, DateOnly.MaxValue.DayNumber));
        var end = DateOnly.FromDayNumber(Math.Clamp(last, 0, DateOnly.MaxValue.DayNumber));
        for (var month = (day.Year * 12) + day.Month - 1; month <= (end.Year * 12) + end.Month - 1; month++)
            yield return month.ToString(CultureInfo.InvariantCulture);
    }

    private static string YearlessMonth(DateOnly day) => "X" + day.Month.ToString(CultureInfo.InvariantCulture);
}
