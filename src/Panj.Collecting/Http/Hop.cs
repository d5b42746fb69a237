namespace Panj.Collecting.Http;

/// <summary>One step of a request on its way through redirects.</summary>
/// <param name="Address">Who is asked.</param>
/// <param name="From">Who sent us there, null at the start.</param>
/// <param name="Permanent">True where every redirect so far was said to be permanent.</param>
internal readonly record struct Hop(Uri Address, Uri? From, bool Permanent);
