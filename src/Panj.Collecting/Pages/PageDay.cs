namespace Panj.Collecting.Pages;

/// <summary>A day that a page states.</summary>
/// <param name="Day">The day at the place of publication.</param>
/// <param name="Time">The moment, where the page gives one with its offset.</param>
/// <param name="KnownBy">What said so: "json-ld datePublished", "meta article:published_time", "time element", "address", "text".</param>
public readonly record struct PageDay(DateOnly Day, DateTimeOffset? Time, string KnownBy);
