namespace Panj.Collecting.Pages.Dates;

/// <summary>Which of the two small numbers of 4/5/2021 is the month.</summary>
internal enum NumberOrder
{
    /// <summary>Nothing says so: such a date is no day.</summary>
    Unknown,

    /// <summary>4 May.</summary>
    Day,

    /// <summary>April 5.</summary>
    Month,
}
