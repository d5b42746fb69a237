namespace Panj.Reading.Times;

/// <summary>What a word of data/times.tsv does in a time expression. The default value is <see cref="None"/>.</summary>
internal enum TimeWordClass : byte
{
    None,
    Month,
    Weekday,
    Weekdays,
    Unit,
    Units,
    Number,
    Vague,
    Ordinal,
    Season,
    DayPart,
    Day,
    Reference,
    Edge,
    EdgeNoun,
    Relative,
    Direction,
    Approx,
    Frequency,
    Holiday,
    Feast,
    Hijri,
    Persian,
    CountedNoun,
    Future,
    Saying,
    Lead,
    Zone,
}
