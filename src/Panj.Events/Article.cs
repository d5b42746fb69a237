namespace Panj.Events;

/// <summary>One text as one outlet published it, as it was collected. What is not known from outside the text is null; a reading may find it in the text.</summary>
public sealed record Article
{
    /// <summary>Identity: the collector's own, or a digest of the content. The same article has the same one, wherever and however often it is read.</summary>
    public required string Id { get; init; }

    /// <summary>File name it was read from, null where it came otherwise.</summary>
    public string? File { get; init; }

    /// <summary>The text as stored, nothing cut away; all spans count in it.</summary>
    public required string Text { get; init; }

    /// <summary>Address, null where unknown.</summary>
    public string? Url { get; init; }

    /// <summary>Outlet as told from outside the text.</summary>
    public string? Outlet { get; init; }

    /// <summary>Title as told from outside the text.</summary>
    public string? Title { get; init; }

    /// <summary>Day of publication as told from outside the text.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>BCP 47 language tag as told from outside the text.</summary>
    public string? Language { get; init; }

    /// <summary>Who wrote it, as told from outside the text; several are joined by commas.</summary>
    public string? Byline { get; init; }

    /// <summary>Day of the last change as told from outside the text. A new day of change alone makes no new version.</summary>
    public DateOnly? Modified { get; init; }

    /// <summary>Agencies and other outlets that it rests on or belongs to, as told from outside the text; several are joined by "; ".</summary>
    public string? Credit { get; init; }
}
