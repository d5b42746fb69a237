namespace Panj.Reading.Times;

/// <summary>Where the words around a time expression put it, seen from the day of writing.</summary>
internal enum Tense : byte
{
    /// <summary>Nothing near it says.</summary>
    Unclear,

    /// <summary>It was.</summary>
    Past,

    /// <summary>It was, without a doubt ("since 7 October").</summary>
    Gone,

    /// <summary>It is to come.</summary>
    Future,
}
