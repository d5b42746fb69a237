namespace Panj.Reading.Times;

/// <summary>The day an article was written, as far as it is known.</summary>
/// <param name="Day">The day; with the stand-in year where the year is unknown.</param>
/// <param name="IsYearKnown">False for a dateline without its year.</param>
/// <param name="Name">What it rests on, for a reader ("publication on 2021-07-25").</param>
internal sealed record TimeAnchor(DateOnly Day, bool IsYearKnown, string Name)
{
    /// <summary>A leap year, so that every day of a dateline has a place.</summary>
    internal const int StandInYear = 2000;

    internal int Year => IsYearKnown ? Day.Year : 0;
}
