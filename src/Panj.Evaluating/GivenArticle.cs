namespace Panj.Evaluating;

/// <summary>What an examinee may see of an article. All but <paramref name="Text"/> and <paramref name="Id"/> may be unknown.</summary>
/// <param name="Id">The benchmark's own identity for it.</param>
/// <param name="Text">Nothing cut away; spans of truth and answers count its code points.</param>
/// <param name="Title">Its title, where the benchmark gives it apart.</param>
/// <param name="Url">Its address.</param>
/// <param name="Published">ISO day.</param>
/// <param name="Html">Its page, where that is given in place of the text.</param>
public sealed record GivenArticle(string Id, string Text, string? Title = null, string? Url = null, string? Published = null, string? Html = null);
