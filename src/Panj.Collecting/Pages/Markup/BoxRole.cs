namespace Panj.Collecting.Pages.Markup;

/// <summary>What the tag, role, class and identifier of an element say of what is in it.</summary>
internal enum BoxRole
{
    /// <summary>They say nothing.</summary>
    Plain,

    /// <summary>The body of an article.</summary>
    Body,

    /// <summary>An article with what belongs to it.</summary>
    Article,

    /// <summary>Menus, sharing, advertising, related stories, newsletters, cookies: never part of a body.</summary>
    Chrome,

    /// <summary>What readers wrote.</summary>
    Comments,

    /// <summary>Who wrote it, when, under which heading: facts, not body.</summary>
    Facts,

    /// <summary>What stands under pictures.</summary>
    Caption,

    /// <summary>Not to be seen.</summary>
    Hidden,
}
